import { useTranslation } from 'react-i18next';
import type { ItemSpec, LabelPart as Name } from '../../../../shared/label/items.ts';
import fields from '../Fields.module.css';
import { Part } from '../Part.tsx';
import { ItemPlace } from './ItemPlace.tsx';

const WIDE: readonly ItemSpec['kind'][] = ['long', 'nutrition'];

export function LabelPart({ part, items }: { part: Name; items: ItemSpec[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <Part title={t(`product.label.part.${part}`)} hint={part === 'who' ? t('product.label.law') : undefined}>
      <div className={fields.pair}>
        {items.map((spec) => (
          <div key={spec.item} className={WIDE.includes(spec.kind) ? fields.wide : undefined}>
            <ItemPlace spec={spec} />
          </div>
        ))}
      </div>
    </Part>
  );
}
