import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { OfferCard } from './OfferCard.tsx';
import { Section } from './Section.tsx';
import classes from './Panel.module.css';

/** What the desk found out it can do for this photo; what is a matter of taste stands by itself. */
export function Offers() {
  const { t } = useTranslation();
  const { offers } = useBenchContext();
  const groups = [
    [t('workshop.offers.title'), offers?.filter(({ onlyByHand }) => !onlyByHand)],
    [t('workshop.offers.byHand'), offers?.filter(({ onlyByHand }) => onlyByHand)],
  ] as const;
  return groups.map(
    ([title, some]) =>
      some &&
      some.length > 0 && (
        <Section key={title} title={title}>
          <ul className={classes.offers}>
            {some.map((offer) => (
              <OfferCard key={JSON.stringify(offer.step)} offer={offer} />
            ))}
          </ul>
        </Section>
      ),
  );
}
