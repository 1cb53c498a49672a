import { Button } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../../parts/Empty.tsx';

/** Every product set has criteria of its own: without one there is nothing to score by. */
export function NoSet({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Empty picture={<IconListNumbers size={64} stroke={1.1} />} title={t('score.noSet')} words={t('score.noSetWords')}>
      <Button component={Link} href={`/product/${id}/facts`}>
        {t('score.toFacts')}
      </Button>
    </Empty>
  );
}
