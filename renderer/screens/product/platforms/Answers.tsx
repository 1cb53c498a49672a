import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { skipToken, useQuery } from '@tanstack/react-query';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Listing, ListingView } from '../../../../shared/model/listing.ts';
import type { CategoryAttribute, ShopState } from '../../../../shared/model/shop.ts';
import { api } from '../../../app/client.ts';
import { Loaded } from '../../../parts/Loaded.tsx';
import { useAutosave } from '../../../parts/fields/index.ts';
import fields from '../Fields.module.css';
import { useFindingsOf, useStage } from '../stage.ts';
import { AttributeField } from './AttributeField.tsx';
import { CategoryField } from './CategoryField.tsx';
import classes from './Platforms.module.css';

type Facts = Pick<Listing, 'categoryId' | 'attributes'>;

/** The category in the shop, and the questions that the platform asks about it. */
export function Answers({ shop, listing }: { shop: ShopState; listing: ListingView }) {
  const { t } = useTranslation();
  const { id } = useStage();
  const [open, more] = useDisclosure(false);
  const of = useFindingsOf('platforms', { shopId: shop.id });
  const save = useAutosave<Facts>({
    entity: 'listing',
    id: listing.id,
    values: listing,
    send: (patch, gesture, context) =>
      api.listings.prepare.call({ productId: id, shopId: shop.id, ...patch, gesture }, { context }),
  });
  const { categoryId } = listing;
  const asked = useQuery(
    api.shops.category.queryOptions({ input: categoryId ? { shopId: shop.id, categoryId } : skipToken }),
  );
  const field = (attribute: CategoryAttribute) => (
    <AttributeField
      key={`${categoryId} ${attribute.id}`}
      attribute={attribute}
      bind={save.bind('attributes')}
      name={`shop.${shop.id}.attribute.${attribute.id}`}
      findings={of(`attribute.${attribute.id}`)}
    />
  );
  return (
    <>
      <CategoryField
        shopId={shop.id}
        bind={save.bind('categoryId')}
        chosen={asked.data?.category ?? null}
        findings={of('categoryId')}
      />
      {categoryId && (
        <Loaded query={asked}>
          {({ attributes }) => {
            const needed = attributes.filter(({ mandatory }) => mandatory);
            const rest = attributes.filter(({ mandatory }) => !mandatory);
            return (
              <>
                {needed.length > 0 && <h3 className={classes.sub}>{t('product.platforms.questions')}</h3>}
                {needed.length > 0 && <div className={fields.pair}>{needed.map(field)}</div>}
                {rest.length > 0 && (
                  <div>
                    <Button
                      variant="subtle"
                      aria-expanded={open}
                      rightSection={open ? <IconChevronUp size={20} /> : <IconChevronDown size={20} />}
                      onClick={more.toggle}
                    >
                      {t('product.platforms.optional', { count: rest.length })}
                    </Button>
                    <Collapse expanded={open}>
                      <div className={`${fields.pair} ${classes.rest}`}>{rest.map(field)}</div>
                    </Collapse>
                  </div>
                )}
              </>
            );
          }}
        </Loaded>
      )}
    </>
  );
}
