import { Button } from '@mantine/core';
import { IconBarcode, IconQrcode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldNote } from '../../parts/fields/index.ts';
import { useFindingsOf } from '../product/stage.ts';
import type { SeenCode } from '../../../shared/label/seen/codes.ts';
import type { PackActs } from './usePackActs.ts';
import { codeKey } from './view.ts';
import classes from './Pack.module.css';

/** Codes that were read, each with what is to be said of it, and what the rules say of where the square ones lead. */
export function Codes({
  codes,
  acts,
  chosen,
  onChoose,
}: {
  codes: readonly SeenCode[];
  /** Null where nothing may be changed. */
  acts: PackActs | null;
  chosen: string | null;
  onChoose(name: string, photoId: string | null): void;
}) {
  const { t } = useTranslation();
  const of = useFindingsOf('label');
  if (codes.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2>{t('pack.codes.title')}</h2>
      <ul>
        {codes.map((code) => {
          const { kind, text, says, photoId } = code;
          const write = acts?.codeWriter(code);
          const Icon = kind === 'bars' ? IconBarcode : IconQrcode;
          return (
            <li key={text} className={classes.item} data-chosen={chosen === text || undefined}>
              <Icon size={22} stroke={1.75} aria-hidden />
              <div className={classes.words}>
                <button type="button" className={classes.name} onClick={() => onChoose(text, photoId)}>
                  {text}
                </button>
                <p className={says === 'same' ? classes.soft : undefined}>{t(codeKey(code))}</p>
                {write && (
                  <div className={classes.acts}>
                    <Button
                      variant="light"
                      px="md"
                      disabled={acts?.busy ?? true}
                      data-act
                      aria-label={t('pack.actOf', { act: t(`pack.codes.write.${kind}`), item: text })}
                      onClick={write}
                    >
                      {t(`pack.codes.write.${kind}`)}
                    </Button>
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <FieldNote findings={of('traceUrl')} />
    </section>
  );
}
