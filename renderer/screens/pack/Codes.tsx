import { Button } from '@mantine/core';
import { IconBarcode, IconQrcode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldNote } from '../../parts/fields/index.ts';
import { useFindingsOf } from '../product/stage.ts';
import type { SeenCode } from '../../../shared/label/seen/codes.ts';
import { usePackActs } from './usePackActs.ts';
import classes from './Pack.module.css';

/** Codes that were read, each with what is to be said of it, and what the rules say of where the square ones lead. */
export function Codes({
  codes,
  chosen,
  onChoose,
}: {
  codes: readonly SeenCode[];
  chosen: string | null;
  onChoose(name: string, photoId: string | null): void;
}) {
  const { t } = useTranslation();
  const { codeWriter, busy } = usePackActs();
  const of = useFindingsOf('label');
  if (codes.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2>{t('pack.codes.title')}</h2>
      <ul>
        {codes.map((code) => {
          const { kind, text, says, photoId } = code;
          const write = codeWriter(code);
          const Icon = kind === 'bars' ? IconBarcode : IconQrcode;
          return (
            <li key={text} className={classes.item} data-chosen={chosen === text || undefined}>
              <Icon size={22} stroke={1.75} aria-hidden />
              <div className={classes.words}>
                <button type="button" className={classes.name} onClick={() => onChoose(text, photoId)}>
                  {text}
                </button>
                <p className={says === 'same' ? classes.soft : undefined}>{t(`pack.codes.${kind}.${says}`)}</p>
                {write && (
                  <div className={classes.acts}>
                    <Button
                      variant="light"
                      px="md"
                      disabled={busy}
                      aria-label={t('pack.actOf', { act: t('pack.codes.write'), item: text })}
                      onClick={write}
                    >
                      {t('pack.codes.write')}
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
