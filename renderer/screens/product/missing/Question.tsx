import { Button } from '@mantine/core';
import type { Finding } from '../../../../shared/model/finding.ts';
import { useTellIfKnown } from '../../../app/words.ts';
import { useRemarks } from './useRemarks.ts';
import classes from './Missing.module.css';

/** The answers to choose from, and an example where one helps; said once, kept. */
export function Question({ finding }: { finding: Finding }) {
  const known = useTellIfKnown();
  const { answer, busy } = useRemarks(finding);
  if (!finding.question) return null;
  const { id, choices } = finding.question;
  const example = known(`question.${id}.example`);
  return (
    <>
      {example && <p className={classes.soft}>{example}</p>}
      <div className={classes.choices}>
        {choices.map((choice) => (
          <Button key={choice} variant="default" loading={busy} onClick={() => answer(choice)}>
            {known(`answer.${choice}`) ?? choice}
          </Button>
        ))}
      </div>
    </>
  );
}
