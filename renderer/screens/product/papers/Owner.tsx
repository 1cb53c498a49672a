import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../../shared/model/paper.ts';
import { kindRule } from '../../../../shared/rules/papers.ts';
import { api, client } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { useStage } from '../stage.ts';
import classes from './Papers.module.css';
import { usePaperRules } from './usePaperRules.ts';

/** Whose paper it is, and the way to make it the producer's, for all its products, or this product's alone. */
export function Owner({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const say = useSay();
  const { dossier } = useStage();
  const rules = usePaperRules();
  const producerId = dossier.producer?.id ?? null;
  const own = paper.productId !== null;
  const to = own ? { productId: null, producerId } : { productId: dossier.product.id, producerId: null };
  const { id, productId } = paper;
  const move = useMutation(
    api.papers.move.mutationOptions({
      onError: say.failed,
      onSuccess: () =>
        say.done(t(own ? 'product.papers.movedToProducer' : 'product.papers.movedToProduct'), async () => {
          await client.papers.move({ id, productId, producerId: paper.producerId });
        }),
    }),
  );
  const usual = own && kindRule(rules, paper.kind).of === 'producer';
  // Without a producer there is nobody else to give it to; what names one product serves no other.
  if (producerId === null || (own && !usual)) return null;
  return (
    <div className={classes.owner} data-usual={own || undefined}>
      {own && <span>{t('product.papers.usuallyShared')}</span>}
      <Button
        variant={own ? 'default' : 'subtle'}
        leftSection={<IconArrowsExchange size={20} stroke={1.75} />}
        loading={move.isPending}
        onClick={() => move.mutate({ id, ...to })}
      >
        {t(own ? 'product.papers.toProducer' : 'product.papers.toProduct')}
      </Button>
    </div>
  );
}
