import { Button, Loader } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBenchContext } from '../bench.ts';
import { useMendThis } from '../useMendThis.ts';
import { OfferCard } from './OfferCard.tsx';
import { Section } from './Section.tsx';
import classes from './Panel.module.css';

/** What the desk found out it can do for this photo; what is a matter of taste stands by itself. */
export function Offers() {
  const { t } = useTranslation();
  const { photo, offers } = useBenchContext();
  const mend = useMendThis();
  if (photo.metrics === null) return null;
  if (!offers) {
    return (
      <Section title={t('workshop.offers.title')}>
        <p className={classes.trying} role="status">
          <Loader size={22} /> {t('workshop.offers.trying')}
        </p>
      </Section>
    );
  }
  const sure = offers.filter(({ onlyByHand }) => !onlyByHand);
  const choices = offers.filter(({ onlyByHand }) => onlyByHand);
  return (
    <>
      <Section title={t('workshop.offers.title')}>
        {sure.length > 0 ? (
          <>
            <Button leftSection={<IconWand size={22} stroke={1.75} />} loading={mend.pending} onClick={mend.run}>
              {t('workshop.offers.all')}
            </Button>
            <ul className={classes.offers}>
              {sure.map((offer) => (
                <OfferCard key={JSON.stringify(offer.step)} offer={offer} />
              ))}
            </ul>
          </>
        ) : (
          <p className={classes.detail}>{t('workshop.offers.none')}</p>
        )}
      </Section>
      {choices.length > 0 && (
        <Section title={t('workshop.offers.byHand')}>
          <ul className={classes.offers}>
            {choices.map((offer) => (
              <OfferCard key={JSON.stringify(offer.step)} offer={offer} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
