import { scored, sheetOf } from '../../../../shared/rules/scoring/sheet.ts';
import { answers } from '../answers.ts';
import { paper } from '../dossier.ts';
import type { Examples } from './examples.ts';

/** The good product (set S09, four stars) scored: every criterion so many points, some of them otherwise. */
const given = (points: number, otherwise: Record<string, number> = {}) => ({
  answers: answers(
    Object.fromEntries(
      scored(sheetOf('S09')).map(({ code }) => [`score.S09.${code}`, String(otherwise[code] ?? points)]),
    ),
  ),
});
/** Every minimum of four stars reached, 78 points in all. */
const FOUR = {
  '2.1': 5,
  '2.2': 3,
  '2.4': 1,
  '3.2': 1,
  '4.1': 3,
  '5.1': 5,
  '7': 5,
  '8': 5,
  '9': 5,
  '10': 2,
};

export const examples: Examples = {
  'OCP-12': {
    pass: [{ change: given(2.4, FOUR) }, { change: { answers: answers({ 'score.S09.2.2': '2' }) } }],
    fail: [{ change: given(1), code: 'score-below-stars' }],
  },
  'OCP-13': {
    pass: [{ change: given(3, FOUR) }, { change: { ...given(2), papers: [paper({ stars: 3 })] } }],
    fail: [{ change: given(3, { ...FOUR, '2.3': 2 }), code: 'score-floor-missing' }],
  },
  'OCP-14': {
    pass: [{ change: given(2) }],
    fail: [{ change: given(2, { '5.1': 5, '4.1': 5, '4.2': 9, '4.3': 9 }), code: 'score-part-over' }],
  },
};
