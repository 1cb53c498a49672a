import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../app/words.ts';
import { NumberField, SelectField, type Bound } from '../../parts/fields/index.ts';
import { useCriterionName, type Criterion } from './names.ts';
import classes from './Score.module.css';

/** Where neither the decision's text nor the part says less. */
const MOST = 40;

/** Points of one criterion: by choosing what fits where the options are known, else as a figure. */
export function CriterionField({ criterion, bind }: { criterion: Criterion; bind: Bound<number> }) {
  const { t } = useTranslation();
  const tell = useTell();
  const name = useCriterionName();
  const { code, title, max, options, floors, suggested, unsure } = criterion;
  const least = ([3, 4, 5] as const).flatMap((stars) => {
    const floor = floors[stars];
    return floor === undefined ? [] : [t('score.least', { stars, floor })];
  });
  const hints = [...least, unsure && t('score.unsure')].filter(Boolean);
  const frame = { label: name(criterion), hint: hints.join(' · ') || undefined, name: `score.${code}` };
  return (
    <div className={classes.criterion} data-wide={options !== null || undefined}>
      {options ? (
        <SelectField
          {...frame}
          clearable
          bind={{
            ...bind,
            value: bind.value === null ? null : String(bind.value),
            change: (picked) => bind.change(picked === null ? null : Number(picked)),
            pick: (picked) => bind.pick(picked === null ? null : Number(picked)),
          }}
          choices={options.map((points) => ({
            value: String(points),
            label: t('score.choice', {
              points,
              words: tell(`score.option.${title}.${points}` as 'score.option.label.1'),
            }),
          }))}
        />
      ) : (
        <NumberField {...frame} bind={bind} max={max ?? MOST} decimals={1} unit={t('score.unit')} />
      )}
      {suggested !== null && bind.value === null && (
        <p className={classes.suggested}>
          <IconBulb size={20} stroke={1.75} aria-hidden />
          <span>{tell(`score.because.${title}` as 'score.because.label')}</span>
          <Button variant="light" size="compact-md" onClick={() => bind.pick(suggested)}>
            {t('score.take', { points: suggested })}
          </Button>
        </p>
      )}
    </div>
  );
}
