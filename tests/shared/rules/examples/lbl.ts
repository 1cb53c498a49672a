import { answers } from '../answers.ts';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'LBL-22': {
    pass: [{ change: { answers: answers({ 'label-map': 'no' }) } }],
    fail: [
      { change: { answers: answers({ 'label-map': 'yes' }) }, code: 'question-against' },
      { change: { answers: answers({ 'label-map': null }) }, code: 'question-open' },
    ],
  },
};
