import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** OCOP stars, as many as there are: «3 sao OCOP» for who listens. */
export function Stars({ count, size = 18 }: { count: number; size?: number }) {
  const { t } = useTranslation();
  return (
    <span
      role="img"
      aria-label={t('app.stars', { count })}
      style={{ display: 'inline-flex', gap: 2, color: 'var(--mantine-color-rice-5)' }}
    >
      {Array.from({ length: count }, (_, index) => (
        <IconStarFilled key={index} size={size} aria-hidden />
      ))}
    </span>
  );
}
