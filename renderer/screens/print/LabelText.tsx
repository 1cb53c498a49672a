import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../shared/model/dossier.ts';
import type { FigureHeight } from '../../../shared/label/figure-height.ts';
import { LOWEST_LETTER_MM, printerText, type PrinterText } from '../../../shared/label/printer-text.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { formatNumber } from '../../../shared/text/numbers.ts';
import classes from './LabelText.module.css';

type Props = { dossier: Dossier; gtin: string | null; figures: FigureHeight | null };

/** The sheet for the printer's shop. In Vietnamese whoever prints it: the shop is where the label is made. */
export function LabelText({ dossier: { product, producer, label }, gtin, figures }: Props) {
  const { t, i18n } = useTranslation();
  const vi = i18n.getFixedT('vi');
  if (!label) return <p>{t('product.label.print.empty')}</p>;
  const text = printerText(label, gtin);
  return (
    <article className={classes.paper} lang="vi">
      <h2>{vi('product.label.print.title', { name: product.name ?? '' })}</h2>
      <p className={classes.soft}>
        {[producer?.name, label.printDate && vi('product.label.version.printed', { day: formatDay(label.printDate) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3>{vi('product.label.print.words')}</h3>
      <Words text={text} bilingual={label.english !== null} />
      <h3>{vi('product.label.print.codes')}</h3>
      <dl className={classes.codes}>
        <dt>{vi('product.label.print.gtin')}</dt>
        <dd>{text.gtin ?? vi('product.label.print.none')}</dd>
        <dt>{vi('product.label.print.qr')}</dt>
        <dd>{text.qr ?? vi('product.label.print.none')}</dd>
        <dt>{vi('product.label.print.stars')}</dt>
        <dd>{text.stars === null ? vi('product.label.noMark') : vi('product.papers.stars', { count: text.stars })}</dd>
      </dl>
      <h3>{vi('product.label.print.rules')}</h3>
      <ul className={classes.rules}>
        <li>{vi('product.label.print.rule.name')}</li>
        <li>{vi('product.label.print.rule.height', { mm: formatNumber(LOWEST_LETTER_MM) })}</li>
        {figures && (
          <li>
            {vi('product.label.print.rule.figures', { mm: formatNumber(figures.mm) })}
            {!figures.firm && ` ${vi('product.label.print.unverified')}`}
          </li>
        )}
        <li>{vi('product.label.print.rule.contrast')}</li>
        <li>{vi('product.label.print.rule.sight')}</li>
        {label.english !== null && <li>{vi('product.label.print.rule.foreign')}</li>}
        <li>{vi('product.label.print.rule.dates')}</li>
        <li>{vi('product.label.print.rule.codes')}</li>
      </ul>
    </article>
  );
}

/** Every item in the order of the decree, the English below it, then the table of figures. */
function Words({ text: { name, lines, nutrition }, bilingual }: { text: PrinterText; bilingual: boolean }) {
  return (
    <>
      {name && <Pair pair={name} className={classes.name} />}
      {lines.map(({ item, ...pair }) => (
        <Pair key={item} pair={pair} className={classes.line} />
      ))}
      {nutrition && (
        <table className={classes.figures}>
          <caption>
            <Pair pair={bilingual ? nutrition : { ...nutrition, en: null }} className={classes.line} />
          </caption>
          <tbody>
            {nutrition.rows.map(({ amount, vi, en }) => (
              <tr key={vi}>
                <th scope="row">{bilingual ? `${vi} / ${en}` : vi}</th>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Pair({ pair: { vi, en }, className }: { pair: { vi: string; en: string | null }; className?: string }) {
  return (
    <p className={className}>
      {vi}
      {en && (
        <span className={classes.foreign} lang="en">
          {en}
        </span>
      )}
    </p>
  );
}
