import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/model/finding.ts';
import { useTell } from '../../../app/words.ts';
import { useRemarks } from './useRemarks.ts';
import classes from './Missing.module.css';

/** The answers to choose from, and an example where one helps; said once, kept. */
export function Question({ finding }: { finding: Finding }) {
  const { i18n } = useTranslation();
  const tell = useTell();
  const { answer, busy } = useRemarks(finding);
  if (!finding.question) return null;
  const { id, choices } = finding.question;
  const example = `question.${id}.example`;
  return (
    <>
      {i18n.exists(example) && <p className={classes.soft}>{tell(example as 'question.label-map.example')}</p>}
      <div className={classes.choices}>
        {choices.map((choice) => (
          <Button key={choice} variant="default" loading={busy} onClick={() => answer(choice)}>
            {tell(`answer.${choice}` as 'answer.yes')}
          </Button>
        ))}
      </div>
    </>
  );
}
