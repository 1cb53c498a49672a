import { Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatMoney } from '../../../shared/text/money.ts';
import { Stars } from '../../parts/Stars.tsx';
import { Thumb } from '../../parts/Thumb.tsx';
import classes from './Card.module.css';
import { Chips } from './Chips.tsx';
import { whose } from './facts.ts';
import { ProductMenu } from './ProductMenu.tsx';
import { Readiness } from './Readiness.tsx';
import type { TileProps } from './tile.ts';

/** A product as a buyer would first see it, with what still stands in its way. */
export function Card({ product, index, total, onKeyDown }: TileProps) {
  const { t } = useTranslation();
  if (!product) return <Skeleton height="20.75rem" radius="lg" />;
  const name = product.name ?? t('list.unnamed');
  return (
    <article className={classes.card} role="listitem" aria-posinset={index + 1} aria-setsize={total}>
      <div className={classes.cover}>
        <Thumb look={product.cover} fit="contain" />
        {product.sample && <span className={classes.sample}>{t('list.sample')}</span>}
      </div>
      <div className={classes.menu}>
        <ProductMenu id={product.id} name={name} />
      </div>
      <div className={classes.body}>
        <Link
          href={`/product/${product.id}`}
          className={classes.name}
          data-product={index}
          onKeyDown={onKeyDown}
          data-unnamed={!product.name || undefined}
        >
          {name}
        </Link>
        <span className={classes.whose}>{whose(product)}</span>
        <span className={classes.figures}>
          <span className={classes.price}>{product.price === null ? '' : formatMoney(product.price)}</span>
          {product.stars !== null && <Stars count={product.stars} />}
        </span>
        <span className={classes.foot}>
          <Readiness product={product} />
        </span>
        <Chips product={product} />
      </div>
    </article>
  );
}

/** An empty place at the end of the cards, to be filled with one more. */
export function AddCard({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={classes.add} onClick={onAdd}>
      <IconPlus size={36} stroke={1.5} aria-hidden />
      {t('list.add')}
    </button>
  );
}
