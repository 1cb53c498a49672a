import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ulid } from 'ulid';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { SelectField } from '../../../parts/fields/index.ts';
import { focusWhenThere } from '../focus.ts';
import { Part } from '../Part.tsx';
import { useFindingsOf, useStage } from '../stage.ts';
import { ProducerFields } from './ProducerFields.tsx';
import { useProductSave } from './useProductSave.ts';

/** The producer: one that is known already, or a new one made in place. */
export function ProducerPart() {
  const { t } = useTranslation();
  const say = useSay();
  const { id, dossier } = useStage();
  const save = useProductSave();
  const of = useFindingsOf('facts');
  const list = useQuery(api.producers.list.queryOptions());
  const known = list.data?.producers ?? [];
  const make = useMutation({
    // One gesture, so that undo takes both back together.
    mutationFn: async (gesture: string) => {
      const made = await api.producers.create.call({ gesture });
      await api.products.set.call({ id, patch: { producerId: made.id }, gesture });
    },
    networkMode: 'always',
    onSuccess: () => focusWhenThere('producer.name'),
    onError: say.failed,
  });
  const { producer } = dossier;
  const others = known.find((each) => each.id === producer?.id)?.products ?? 1;
  return (
    <Part
      title={t('product.facts.producer')}
      hint={t('product.facts.producerHint')}
      aside={
        <Button
          variant="default"
          leftSection={<IconPlus size={20} stroke={1.75} />}
          loading={make.isPending}
          onClick={() => make.mutate(ulid())}
        >
          {t('product.facts.newProducer')}
        </Button>
      }
    >
      {(known.length > 1 || !producer) && (
        <SelectField
          bind={save.bind('producerId')}
          label={t('product.facts.chooseProducer')}
          findings={of('producer')}
          name="producer"
          choices={known.map((each) => ({ value: each.id, label: each.name ?? t('product.facts.unnamedProducer') }))}
          searchable
          nothingFound={t('product.facts.noSuchProducer')}
        />
      )}
      {producer && <ProducerFields producer={producer} products={others} />}
    </Part>
  );
}
