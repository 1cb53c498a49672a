// Cases about papers that examples of several families share.
import type { ScannedPaper } from '../../../../shared/model/dossier.ts';
import type { PaperKind } from '../../../../shared/model/paper.ts';
import type { OcopSet } from '../../../../shared/model/product.ts';
import { answers } from '../answers.ts';
import { id, label, paper, producer, product, without } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

/** Another paper of the good product, beside its certificate. */
export const other = (kind: PaperKind, change: Partial<ScannedPaper> = {}): ScannedPaper =>
  paper({ id: id('K'), kind, stars: null, issuedOn: '2026-01-05', nameOnPaper: null, ...change });

type Where = {
  set?: OcopSet;
  maker?: Parameters<typeof producer>[0];
  facts?: Parameters<typeof product>[0];
  says?: Record<string, string | null>;
  stars?: number;
};

/** The good product in another set, by another kind of producer, with these papers. */
export const holding = (papers: ScannedPaper[], { set = 'S09', maker, facts, says, stars = 4 }: Where = {}): Case => ({
  change: {
    product: product({ ocopSet: set, ...facts }),
    producer: producer(maker),
    papers: [paper({ stars }), ...papers],
    label: label({ starsShown: stars }),
    answers: answers(says),
  },
});

/** A paper that must be there: with it nothing is said, without it it is asked for. */
export const needs = (kind: PaperKind, where: Where = {}): Examples[string] => ({
  pass: [holding([other(kind)], where)],
  fail: [{ ...holding([without(kind)], where), code: 'paper-missing' }],
});

/** While an OCOP file is being prepared. */
export const PREPARING = { says: { 'ocop-dossier': 'again' } };

/** A question: its right answer passes, the other one and none do not. */
export const question = (name: string, right: string, wrong: string, where: Where = {}): Examples[string] => {
  const said = (says: string | null) => holding([], { ...where, says: { ...where.says, [name]: says } });
  return {
    pass: [said(right)],
    fail: [
      { ...said(wrong), code: 'question-against' },
      { ...said(null), code: 'question-open' },
    ],
  };
};
