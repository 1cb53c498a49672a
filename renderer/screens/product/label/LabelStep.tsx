import { IconMap2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { concerns } from '../../../../shared/rules/groups.ts';
import { Empty } from '../../../parts/Empty.tsx';
import { useStage } from '../stage.ts';
import { FillFrom } from './FillFrom.tsx';
import { itemsFor, PARTS } from './items.ts';
import { LabelPart } from './LabelPart.tsx';
import { Preview } from './Preview.tsx';
import { useLabelSave } from './useLabelSave.ts';
import classes from './Label.module.css';

/** What is printed on the pack, item by item, and how it reads together. */
export function LabelStep() {
  const { t } = useTranslation();
  const { product, label } = useStage().dossier;
  const save = useLabelSave();
  if (concerns(['TOUR'], product.ocopSet)) {
    return (
      <Empty
        picture={<IconMap2 size={64} stroke={1.1} />}
        title={t('product.label.tour')}
        words={t('product.label.tourWords')}
      />
    );
  }
  const items = itemsFor(product.ocopSet, product.madeToOrder, label);
  return (
    <div className={classes.room}>
      <div className={classes.desk}>
        <div className={classes.form}>
          <FillFrom />
          {PARTS.map((part) => (
            <LabelPart key={part} part={part} items={items.filter((spec) => spec.part === part)} save={save} />
          ))}
        </div>
        <Preview items={items} save={save} />
      </div>
    </div>
  );
}
