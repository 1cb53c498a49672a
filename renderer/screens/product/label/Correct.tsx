import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ulid } from 'ulid';
import type { Item } from '../../../../shared/label/items.ts';
import { aboutOf } from '../../../../shared/model/finding.ts';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { flushAll } from '../../../parts/autosave/registry.ts';
import { useFindingsOf, useStage } from '../stage.ts';
import { useTakeBack } from '../useTakeBack.ts';

/** What the desk can write right by itself, told before it is done. */
export function Correct({ item }: { item: Item }) {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const takeBack = useTakeBack();
  const finding = useFindingsOf('label')(item).find(({ fix }) => fix?.kind === 'correct');
  const correct = useMutation(
    api.checks.correct.mutationOptions({
      onError: say.failed,
      onSuccess: (_done, { gesture }) =>
        say.done(t('product.label.corrected'), () => takeBack((step) => step.gesture === gesture)),
    }),
  );
  if (!finding?.fix) return null;
  const { rule, code, place, fix } = finding;
  return (
    <Button
      variant="light"
      leftSection={<IconWand size={20} stroke={1.75} />}
      loading={correct.isPending}
      // Gone the moment the field is right: no stop on the way to the next one (see FieldNote).
      tabIndex={-1}
      onClick={() =>
        void flushAll().then(() =>
          correct.mutate({ productId: id, rule, code, about: aboutOf(place), gesture: ulid() }),
        )
      }
    >
      {t('product.label.correct', { value: fix.value ?? '' })}
    </Button>
  );
}
