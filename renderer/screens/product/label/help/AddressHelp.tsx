import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf, COMMUNES, findCommunes } from '../../../../../shared/model/places.ts';
import { useStage } from '../../stage.ts';
import { useLabelForm } from '../form.ts';
import { HelpPopover } from './HelpPopover.tsx';
import classes from './Help.module.css';

type Item = 'responsibleAddress' | 'makerAddress' | 'ordererAddress' | 'packerAddress';

/** The address with the two levels of today: hamlet typed, commune found among the 130 of Nghệ An. */
export function AddressHelp({ item }: { item: Item }) {
  const { t } = useTranslation();
  const bind = useLabelForm().save.bind(item);
  const { producer } = useStage().dossier;
  const [hamlet, setHamlet] = useState('');
  const [commune, setCommune] = useState<string | null>(null);
  const options = COMMUNES.map(({ code, kind, name, formerDistrict }) => ({
    value: code,
    label: t('product.facts.formerly', { name: `${kind} ${name}`, district: formerDistrict }),
  }));
  const byCode = new Map(options.map((option) => [option.value, option]));
  return (
    <HelpPopover
      open={t('product.label.address.open')}
      about={t('product.label.address.about', { item: t(`product.field.label.${item}`) })}
      words={commune === null ? null : addressOf(hamlet, commune)}
      onWrite={(words) => bind.pick(words)}
      onOpen={() => {
        setHamlet(hamlet || (producer?.hamlet ?? ''));
        setCommune(commune ?? producer?.communeCode ?? null);
      }}
    >
      <div className={classes.two}>
        <TextInput
          label={t('product.label.address.hamlet')}
          description={t('product.facts.hamletHint')}
          value={hamlet}
          autoComplete="off"
          onChange={(event) => setHamlet(event.currentTarget.value)}
        />
        <Select
          label={t('product.field.producer.communeCode')}
          description={t('product.facts.communeHint')}
          data={options}
          value={commune}
          onChange={setCommune}
          searchable
          selectFirstOptionOnChange
          nothingFoundMessage={t('product.facts.noCommune')}
          filter={({ search }) => findCommunes(search).flatMap(({ code }) => byCode.get(code) ?? [])}
          comboboxProps={{ withinPortal: false }}
        />
      </div>
    </HelpPopover>
  );
}
