import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PAPER_KINDS, type PaperKind } from '../../../../shared/model/paper.ts';
import { FieldNote } from '../../../parts/fields/index.ts';
import { about } from '../findings.ts';
import { useStage } from '../stage.ts';
import { askedFor } from './kinds.ts';
import { useAddPaper } from './useAddPaper.ts';
import classes from './Papers.module.css';

/** Chooses the kind of a new paper; those that are asked for come first. */
export function AddPaper() {
  const { t } = useTranslation();
  const { dossier, findings, goTo } = useStage();
  const addPaper = useAddPaper(dossier);
  const add = useMutation({
    mutationFn: addPaper,
    networkMode: 'always',
    onSuccess: (paper) => paper && goTo('papers', `paper.${paper}.number`),
  });
  const asked = askedFor(about(findings, { step: 'papers' }));
  const [chosen, setChosen] = useState<PaperKind | null>(null);
  const kind = chosen ?? asked[0] ?? 'ocop-certificate';
  const option = (value: PaperKind) => ({ value, label: t(`paperKind.${value}`) });
  const others = PAPER_KINDS.filter((each) => !asked.includes(each)).map(option);
  return (
    <div>
      <div className={classes.add}>
        <Select
          id="field-paper.add"
          label={t('product.field.paper.kind')}
          className={classes.kind}
          data={
            asked.length > 0
              ? [
                  { group: t('product.papers.asked'), items: asked.map(option) },
                  { group: t('product.papers.others'), items: others },
                ]
              : others
          }
          value={kind}
          onChange={(value) => setChosen(value)}
        />
        <Button
          leftSection={<IconPlus size={20} stroke={1.75} />}
          loading={add.isPending}
          onClick={() => {
            setChosen(null);
            add.mutate(kind);
          }}
        >
          {t('product.papers.add')}
        </Button>
      </div>
      <FieldNote
        findings={about(findings, { step: 'papers' }).filter(({ place, question }) => !place.paperId && !question)}
      />
    </div>
  );
}
