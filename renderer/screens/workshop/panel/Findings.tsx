import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { useJudged } from '../useJudged.ts';
import { FindingCard } from './FindingCard.tsx';
import { Section } from './Section.tsx';
import classes from './Panel.module.css';

/** What a buyer would see, one after the other, gravest first. */
export function Findings() {
  const { t } = useTranslation();
  const { photo, marked } = useBenchContext();
  const judged = useJudged(photo.id);
  if (marked.length === 0 && (!judged || photo.metrics === null)) return null;
  return (
    <Section title={t('workshop.findings')}>
      {marked.length > 0 ? (
        <ul className={classes.findings}>
          {marked.map((each) => (
            <FindingCard key={each.key} marked={each} />
          ))}
        </ul>
      ) : (
        <p className={classes.fine}>
          <IconCheck size={22} stroke={2} aria-hidden />
          {t('product.photos.good')}
        </p>
      )}
    </Section>
  );
}
