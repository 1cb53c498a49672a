import type { Examples } from './examples.ts';
import { holding, other } from './papers.ts';

const registered = (makerOnPaper: string) => holding([other('business-registration', { makerOnPaper })]);

export const examples: Examples = {
  'SEL-08': {
    pass: [registered('HTX VẠN PHẦN')],
    fail: [{ ...registered('HTX Vạn Lộc'), code: 'paper-maker-differs' }],
  },
};
