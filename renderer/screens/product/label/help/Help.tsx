import { dateForms } from '../../../../../shared/label/date-forms.ts';
import type { ItemSpec } from '../../../../../shared/label/items.ts';
import { startersFor, withStarter } from '../../../../../shared/label/starters.ts';
import { dayOf } from '../../../../../shared/text/dates.ts';
import { useNow } from '../../../../parts/useNow.ts';
import { useLabelForm, useSet } from '../form.ts';
import { AddressHelp } from './AddressHelp.tsx';
import { IngredientsHelp } from './IngredientsHelp.tsx';
import { Phrases } from './Phrases.tsx';
import { QuantityHelp } from './QuantityHelp.tsx';

/** What helps to fill one item; nothing where typing is all there is to it. */
export function Help({ spec: { item } }: { spec: ItemSpec }) {
  switch (item) {
    case 'netQuantity':
      return <QuantityHelp />;
    case 'ingredients':
      return <IngredientsHelp />;
    case 'responsibleAddress':
    case 'makerAddress':
    case 'ordererAddress':
    case 'packerAddress':
      return <AddressHelp item={item} />;
    case 'origin':
    case 'storage':
    case 'usage':
    case 'warning':
    case 'requiredPhrase':
      return <SentenceHelp item={item} />;
    case 'madeOn':
    case 'useBy':
    case 'repackedOn':
      return <DateHelp item={item} />;
    default:
      return null;
  }
}

function SentenceHelp({ item }: { item: 'origin' | 'storage' | 'usage' | 'warning' | 'requiredPhrase' }) {
  const bind = useLabelForm().save.bind(item);
  const starters = startersFor(item, useSet());
  return (
    <Phrases
      item={item}
      phrases={starters.map(({ vi }) => ({ text: vi, note: null }))}
      onPick={(text) => bind.pick(withStarter(item, bind.value, text))}
    />
  );
}

function DateHelp({ item }: { item: 'madeOn' | 'useBy' | 'repackedOn' }) {
  const { save, label } = useLabelForm();
  const set = useSet();
  const bind = save.bind(item);
  const forms = dateForms(item, { set, today: dayOf(useNow()), madeOn: label.madeOn, useBy: label.useBy });
  return (
    <Phrases
      item={item}
      phrases={forms.map(({ text, form }) => ({ text, note: `product.label.dateForm.${form}` as const }))}
      onPick={(text) => bind.pick(text)}
    />
  );
}
