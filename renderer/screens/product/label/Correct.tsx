import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../shared/label/items.ts';
import { useFindingsOf } from '../stage.ts';
import { useCorrect } from '../useCorrect.ts';

/** What the desk can write right by itself, told before it is done. */
export function Correct({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { correct, busy } = useCorrect();
  const finding = useFindingsOf('label')(item).find(({ fix }) => fix?.kind === 'correct');
  if (!finding?.fix) return null;
  return (
    <Button
      variant="light"
      leftSection={<IconWand size={20} stroke={1.75} />}
      loading={busy}
      // Gone the moment the field is right: no stop on the way to the next one (see FieldNote).
      tabIndex={-1}
      onClick={() => correct([finding])}
    >
      {t('product.label.correct', { value: finding.fix.value ?? '' })}
    </Button>
  );
}
