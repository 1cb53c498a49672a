import { useQuery } from '@tanstack/react-query';
import { IconMap2 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesFor, itemsFor, PARTS, type Case } from '../../../../shared/label/items.ts';
import { concerns } from '../../../../shared/rules/groups.ts';
import { api } from '../../../app/client.ts';
import { Empty } from '../../../parts/Empty.tsx';
import { useStage } from '../stage.ts';
import { BilingualSwitch } from './BilingualSwitch.tsx';
import { FillFrom } from './FillFrom.tsx';
import { LabelFormContext } from './form.ts';
import { FromPhotos } from './FromPhotos.tsx';
import { FromLabel } from './from/FromLabel.tsx';
import { LabelPart } from './LabelPart.tsx';
import { MoreCases } from './MoreCases.tsx';
import { Preview, PreviewButton } from './Preview.tsx';
import { labelNow, useLabelSave } from './useLabelSave.ts';
import { Versions } from './versions/Versions.tsx';
import classes from './Label.module.css';

/** What is printed on the pack, item by item, and how it reads together. */
export function LabelStep() {
  const { t } = useTranslation();
  const { id, dossier } = useStage();
  const { product, label: stored } = dossier;
  const save = useLabelSave();
  const got = useQuery(api.labels.demands.queryOptions({ input: { productId: id } }));
  const [open, setOpen] = useState<readonly Case[]>([]);
  const label = useMemo(() => labelNow(save, id, stored), [save, id, stored]);
  const demands = got.data?.demands ?? [];
  const form = { save, label, demands, bilingual: label.english !== null };
  if (concerns(['TOUR'], product.ocopSet)) {
    return (
      <Empty
        picture={<IconMap2 size={64} stroke={1.1} />}
        title={t('product.label.tour')}
        words={t('product.label.tourWords')}
      />
    );
  }
  const situation = {
    set: product.ocopSet,
    madeToOrder: product.madeToOrder,
    label: stored,
    demanded: demands.map(({ item }) => item),
    open,
  };
  const items = itemsFor(situation);
  return (
    <LabelFormContext value={form}>
      <div className={classes.room}>
        <div className={classes.desk}>
          <div className={classes.form}>
            <Versions />
            <FillFrom />
            <FromPhotos />
            <div className={classes.tools}>
              <BilingualSwitch />
              <PreviewButton />
            </div>
            {PARTS.map((part) => (
              <LabelPart key={part} part={part} items={items.filter((spec) => spec.part === part)} />
            ))}
            <MoreCases cases={casesFor(situation)} onOpen={(which) => setOpen([...open, which])} />
            <FromLabel />
          </div>
          <Preview />
        </div>
      </div>
    </LabelFormContext>
  );
}
