import type { Day } from '../../../../shared/model/ids.ts';
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
export type Make = (today: Day, producers: Record<string, SampleProducer>) => SampleProduct;

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

/** Twelve real products of Nghệ An, six of them ready to publish, six with faults worth finding. */
export const sampleProducts = (today: Day): SampleProduct[] => {
  const producers = sampleProducers(today);
  return MAKES.map((make) => make(today, producers));
};
