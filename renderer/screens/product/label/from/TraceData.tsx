import { Button, Modal } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { coverOf, traceCsv, traceData, traceJson, type TraceItem } from '../../../../../shared/label/trace-data.ts';
import { useCopy } from '../../../../app/copy.ts';
import { Thumb } from '../../../../parts/Thumb.tsx';
import { useStage } from '../../stage.ts';
import { useLabelForm } from '../form.ts';
import { saveFile } from './saveFile.ts';
import classes from './From.module.css';

/** The data a trace code has to lead to, ready to be handed to whoever runs such a system. */
export function TraceData({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const { t } = useTranslation();
  const copy = useCopy();
  const { dossier } = useStage();
  const { label } = useLabelForm();
  const cover = coverOf(dossier.photos);
  const rows = traceData({ ...dossier, label });
  const nameOf = (item: TraceItem) => t(`product.label.trace.${item}`);
  const words = () => rows.map(({ item, value }) => `${nameOf(item)}: ${value ?? ''}`).join('\n');
  const icon = <IconDownload size={20} stroke={1.75} />;
  return (
    <Modal opened={opened} onClose={onClose} size="46rem" title={t('product.label.trace.title')}>
      <p className={classes.note}>{t('product.label.trace.words')}</p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<IconCopy size={20} stroke={1.75} />}
          onClick={() => copy(words(), t('product.label.from.copied'))}
        >
          {t('product.label.from.copy')}
        </Button>
        <Button
          variant="default"
          leftSection={icon}
          onClick={() => saveFile('truy-xuat.csv', 'text/csv', traceCsv(rows, nameOf))}
        >
          {t('product.label.from.csv')}
        </Button>
        <Button
          variant="default"
          leftSection={icon}
          onClick={() => saveFile('truy-xuat.json', 'application/json', traceJson(rows))}
        >
          {t('product.label.from.json')}
        </Button>
      </div>
      <table className={classes.table}>
        <tbody>
          {rows.map(({ item, value }) => (
            <tr key={item}>
              <th scope="row">{nameOf(item)}</th>
              <td data-open={value === null || undefined}>
                {item === 'image' && cover ? <Thumb look={cover.look} /> : (value ?? t('product.label.trace.open'))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
