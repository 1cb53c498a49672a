import type { AdditiveList } from '../label/additive-list.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Day } from '../model/ids.ts';
import type { CategoryAttribute, ListingLimits, PlatformId } from '../model/shop.ts';
import type { Pack } from './pack.ts';
import type { PaperRules } from './papers.ts';

/** A shop the product is meant for, and what its platform says of the category chosen there. Null: not asked yet. */
export type RuleShop = {
  shopId: string;
  platform: PlatformId;
  /** A practice shop is held to the same rules: what is learnt there must be true elsewhere. */
  practice: boolean;
  limits: ListingLimits | null;
  attributes: CategoryAttribute[] | null;
};

/** All that rules may look at. No clock, no network, no store: the same input gives the same findings. */
export type RuleInput = { dossier: Dossier; shops: RuleShop[] };

/** What a rule's function sees: the input without what lies in the bin, the day, and what the pack knows of platforms and papers. */
export type Context = {
  dossier: Dossier;
  shops: RuleShop[];
  today: Day;
  defaults: Pack['platformDefaults'];
  /** Terms of each kind of paper: shared/rules/paper-term.ts reckons by them. */
  paperRules: PaperRules;
  /** Numbers, names and groups of additives. */
  additives: AdditiveList;
  /** What was said to a question of the pack; null where it was not asked yet. */
  said(question: string): string | null;
};

const kept = <T extends { deleted: boolean }>(rows: T[]): T[] => rows.filter((row) => !row.deleted);

export function contextOf(
  { dossier, shops }: RuleInput,
  { platformDefaults, papers, additives }: Pick<Pack, 'platformDefaults' | 'papers' | 'additives'>,
  today: Day,
): Context {
  const { producer, label } = dossier;
  const answers = kept(dossier.answers);
  return {
    dossier: {
      ...dossier,
      producer: producer?.deleted ? null : producer,
      label: label?.deleted ? null : label,
      variants: kept(dossier.variants),
      papers: kept(dossier.papers),
      photos: kept(dossier.photos),
      listings: kept(dossier.listings),
      answers,
      remarks: kept(dossier.remarks),
    },
    shops,
    today,
    defaults: platformDefaults,
    paperRules: papers,
    additives,
    said: (question) => answers.find((answer) => answer.question === question)?.says ?? null,
  };
}
