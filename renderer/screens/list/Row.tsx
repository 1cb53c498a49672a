import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatMoney } from '../../../shared/text/money.ts';
import { Stars } from '../../parts/Stars.tsx';
import { Thumb } from '../../parts/Thumb.tsx';
import { Chips } from './Chips.tsx';
import { whose } from './facts.ts';
import { ProductMenu } from './ProductMenu.tsx';
import { Readiness } from './Readiness.tsx';
import classes from './Row.module.css';
import type { TileProps } from './tile.ts';

/** A product in one line, for long lists. */
export function Row({ product, index, total, onKeyDown }: TileProps) {
  const { t } = useTranslation();
  if (!product) {
    return (
      <div className={classes.row}>
        <Skeleton height="4rem" width="4rem" radius="md" />
        <Skeleton height="1.25rem" width="60%" />
      </div>
    );
  }
  const name = product.name ?? t('list.unnamed');
  return (
    <article className={classes.row} role="listitem" aria-posinset={index + 1} aria-setsize={total}>
      <span className={classes.cover}>
        <Thumb look={product.cover} />
      </span>
      <span className={classes.who}>
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
      </span>
      <span className={classes.figures}>
        <span className={classes.price}>{product.price === null ? '' : formatMoney(product.price)}</span>
        {product.stars !== null && <Stars count={product.stars} size={16} />}
      </span>
      <span className={classes.standing}>
        <Readiness product={product} />
        <Chips product={product} />
      </span>
      <span className={classes.menu}>
        <ProductMenu id={product.id} name={name} />
      </span>
    </article>
  );
}
