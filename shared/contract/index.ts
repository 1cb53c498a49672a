// The contract: every procedure, its input, output and failures. The only thing the doors and the house agree on.
import { checks } from './checks.ts';
import { desk } from './desk.ts';
import { labels } from './labels.ts';
import { papers } from './papers.ts';
import { photos } from './photos.ts';
import { producers, products, variants } from './products.ts';
import { rules } from './rules.ts';
import { score } from './score.ts';
import { listings, outbox, practice, shops } from './shops.ts';

export const contract = {
  desk,
  products,
  producers,
  variants,
  labels,
  papers,
  photos,
  checks,
  rules,
  score,
  shops,
  listings,
  outbox,
  practice,
};
export type Contract = typeof contract;
