import type { Day } from '../../../../shared/model/ids.ts';
import type { Label } from '../../../../shared/model/label.ts';
import { withListingText } from '../../../../shared/label/listing-text.ts';
import { sampleProducers } from '../producers.ts';
import type { SampleProducer, SampleProduct } from '../sample.ts';
import { sauce30, sauce40 } from './fish-sauce.ts';
import { giftBox } from './gift-box.ts';
import { ginger } from './ginger.ts';
import { honey } from './honey.ts';
import { lotusSeed } from './lotus-seed.ts';
import { lotusTea } from './lotus-tea.ts';
import { peanut } from './peanut.ts';
import { riceWine } from './rice-wine.ts';
import { scarf } from './scarf.ts';
import { spoons } from './spoons.ts';
import { vealRoll } from './veal-roll.ts';

/** `today` moves every date of papers and labels, so that "ends in 100 days" stays true. */
export type Make = (today: Day, producers: Record<string, SampleProducer>) => Omit<SampleProduct, 'answers'>;

const MAKES: readonly Make[] = [
  honey,
  lotusSeed,
  sauce40,
  sauce30,
  giftBox,
  lotusTea,
  peanut,
  vealRoll,
  spoons,
  ginger,
  scarf,
  riceWine,
];

/** What the households of the ready products would say; those of the others are still to be asked, as a learner's own. */
const ANSWERS = {
  'label-map': 'no',
  'food-training': 'yes',
  'lot-book': 'yes',
  'gtin-registered': 'yes',
  'gtin-declared': 'yes',
  'shop-policies': 'yes',
  'seller-identified': 'yes',
};

/** A product without a fault is ready in every respect: its questions are answered, and its listing tells what the label does. */
function made(product: ReturnType<Make>): SampleProduct {
  if (product.faults.length > 0) return { ...product, answers: {} };
  const description = withListingText(product.facts.description ?? null, product.label as Label);
  return { ...product, facts: { ...product.facts, description }, answers: ANSWERS };
}

/** Twelve real products of Nghệ An, six of them ready to publish, six with faults worth finding. */
export const sampleProducts = (today: Day): SampleProduct[] => {
  const producers = sampleProducers(today);
  return MAKES.map((make) => made(make(today, producers)));
};
