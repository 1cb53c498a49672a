import { useTranslation } from 'react-i18next';
import type { Label } from '../../../../shared/model/label.ts';
import { printerText, type PrinterLine } from '../../../../shared/label/printer-text.ts';
import { Stars } from '../../../parts/Stars.tsx';
import classes from './Label.module.css';

/** A label as it reads on the pack: in Vietnamese, and in English below where the label has both. */
export function Sheet({ label }: { label: Label }) {
  const { t } = useTranslation();
  const { name, lines, nutrition, qr, stars } = printerText(label, null);
  const bilingual = label.english !== null;
  const empty = !name && !nutrition && lines.length === 0;
  return (
    <div className={classes.sheet} lang="vi">
      {stars !== null && <Stars count={stars} size={22} />}
      {name && <p className={classes.name}>{name.vi}</p>}
      {bilingual && name?.en && (
        <p className={classes.foreignName} lang="en">
          {name.en}
        </p>
      )}
      {empty && <p className={classes.soft}>{t('product.label.previewEmpty')}</p>}
      {lines.map((line) => (
        <Line key={line.item} line={line} />
      ))}
      {nutrition && (
        <table className={classes.figures}>
          <caption>
            {nutrition.vi}
            {bilingual && <Foreign words={nutrition.en} />}
          </caption>
          <tbody>
            {nutrition.rows.map(({ vi, en, amount }) => (
              <tr key={vi}>
                <th scope="row">
                  {vi}
                  {bilingual && <Foreign words={en} />}
                </th>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {qr && <p className={classes.soft}>{t('product.label.qr', { qr })}</p>}
    </div>
  );
}

const Foreign = ({ words }: { words: string }) => (
  <span className={classes.foreign} lang="en">
    {words}
  </span>
);

/** "Thành phần: …" with the heading set off, as it is on a pack. */
function Line({ line: { vi, en } }: { line: PrinterLine }) {
  const colon = vi.indexOf(': ');
  const [head, rest] = colon > 0 && colon < 40 ? [vi.slice(0, colon + 1), vi.slice(colon + 1)] : ['', vi];
  return (
    <p className={classes.line}>
      {head && <strong>{head}</strong>}
      {rest}
      {en && <Foreign words={en} />}
    </p>
  );
}
