import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../../../shared/model/finding.ts';
import { api } from '../../../app/client.ts';
import { useStage } from '../stage.ts';

/** Texts in which the same thing may be found twice. */
const TEXTS = ['title', 'description'] as const;

/** Which text, pack or shop a finding is about, where there is more than one. */
export function useSubject({ step, field, variantId, shopId }: Place): string | null {
  const { t } = useTranslation();
  const { dossier } = useStage();
  const shops = useQuery(api.shops.list.queryOptions());
  const position = dossier.variants.findIndex(({ id }) => id === variantId);
  const pack = dossier.variants[position];
  if (pack && dossier.variants.length > 1) return pack.name ?? t('product.price.pack', { position: position + 1 });
  const text = step === 'facts' ? TEXTS.find((each) => each === field) : undefined;
  if (text) return t(`product.field.product.${text}`);
  if (!shopId || dossier.listings.length < 2) return null;
  return shops.data?.shops.find(({ id }) => id === shopId)?.name ?? t('shop.unnamed');
}
