import { answers } from '../answers.ts';
import { id, label, paper, product } from '../dossier.ts';
import { holding, needs, other } from './papers.ts';
import type { Case, Examples } from './examples.ts';

const declared = (issuedOn: string): Case => ({
  change: {
    product: product({ ocopSet: 'S19' }),
    papers: [paper(), paper({ id: id('K'), kind: 'cosmetic-declaration', issuedOn, stars: null })],
  },
});

const numbered = (number: string) => holding([other('cosmetic-declaration', { number })], { set: 'S19' });
const sold = (title: string): Case => ({ change: { product: product({ ocopSet: 'S19', title }) } });

const soap = (change: Parameters<typeof label>[0]): Case => ({
  change: { product: product({ ocopSet: 'S19' }), label: label(change) },
});
const oil = (use: string, papers: ReturnType<typeof other>[]): Case => ({
  change: {
    product: product({ ocopSet: 'S20' }),
    papers: [paper(), ...papers],
    answers: answers({ 'main-use': use }),
  },
});

export const examples: Examples = {
  'COS-01': needs('cosmetic-declaration', { set: 'S19' }),
  'COS-01a': {
    pass: [numbered('135/26/CBMP-NA')],
    fail: [{ ...numbered('135-26'), code: 'paper-number-odd' }],
  },
  'COS-03': needs('cosmetic-conditions', { set: 'S19' }),
  'COS-05': {
    pass: [sold('Nước mắm Vạn Phần dưỡng da bồ kết')],
    fail: [{ ...sold('Xà phòng bác sĩ khuyên dùng'), code: 'cosmetic-claim' }],
  },
  'COS-02': { pass: [declared('2024-06-01')], fail: [{ ...declared('2021-11-01'), code: 'paper-expired' }] },
  'COS-01b': {
    pass: [oil('skin', [other('cosmetic-declaration')]), oil('food', [])],
    fail: [{ ...oil('skin', []), code: 'paper-missing' }],
  },
  'COS-04': {
    pass: [
      soap({ usage: 'Làm ướt da, xoa đều, xả sạch.', warning: 'Xoa tay' }),
      soap({ usage: 'Xoa lên da. Apply to wet skin and rinse.' }),
      soap({ ingredients: 'Aqua, Glycerin, Sodium Cocoate, Parfum' }),
    ],
    fail: [
      { ...soap({ usage: 'Apply to wet skin and rinse' }), code: 'label-not-vietnamese' },
      { ...soap({ warning: 'Keep away from your eyes' }), code: 'label-not-vietnamese' },
    ],
  },
};
