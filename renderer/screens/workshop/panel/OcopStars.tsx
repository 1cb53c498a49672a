import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { asksForStars } from './asksForStars.ts';
import { Section } from './Section.tsx';
import { StarButtons } from './StarButtons.tsx';
import classes from './Panel.module.css';

/** What a person said of the OCOP mark in the photo, to be said otherwise. While it is asked, the finding has the buttons. */
export function OcopStars() {
  const { t } = useTranslation();
  const { photo, marked } = useBenchContext();
  if (marked.some(({ finding }) => asksForStars(finding))) return null;
  if (photo.ocopStars === null && !photo.reading?.marks.length) return null;
  return (
    <Section title={t('workshop.ocop.title')}>
      <p className={classes.detail}>{t('workshop.ocop.ask')}</p>
      <StarButtons />
    </Section>
  );
}
