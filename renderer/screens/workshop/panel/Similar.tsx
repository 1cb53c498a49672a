import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Thumb } from '../../../parts/Thumb.tsx';
import { useStage } from '../../product/stage.ts';
import { useBenchContext } from '../bench.ts';
import { useLookQuery } from '../useLookQuery.ts';
import { Section } from './Section.tsx';
import classes from './Panel.module.css';

/** Photos of this desk that show the same, or nearly; of this product or of another one. */
export function Similar() {
  const { t } = useTranslation();
  const { id } = useStage();
  const { photo } = useBenchContext();
  const alike = useLookQuery('similar', photo).data?.photos ?? [];
  if (alike.length === 0) return null;
  return (
    <Section title={t('workshop.similar.title')}>
      <ul className={classes.similar}>
        {alike.map((other) => (
          <li key={other.id}>
            <Link href={`/product/${other.productId}/photos/${other.id}`}>
              <span className={classes.thumb}>
                <Thumb look={other.look} />
              </span>
              <span>
                {other.productId === id
                  ? t(other.same ? 'workshop.similar.sameHere' : 'workshop.similar.alikeHere')
                  : t(other.same ? 'workshop.similar.same' : 'workshop.similar.alike', {
                      name: other.productName ?? t('product.unnamed'),
                    })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
