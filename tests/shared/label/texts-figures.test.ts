import { expect, test } from 'vitest';
import { figureHeight } from '../../../shared/label/figure-height.ts';
import { currentPack, type Pack } from '../../../shared/rules/index.ts';

const [some] = currentPack.rules;
const withTable = (confidence: 'H' | 'U', params: Record<string, unknown>): Pick<Pack, 'rules'> => ({
  rules: some ? [{ ...some, id: 'QTY-08', confidence, params }] : [],
});
const STEPS = {
  steps: [
    { upTo: 50, mm: 2 },
    { upTo: 200, mm: 3 },
    { upTo: 1_000, mm: 4 },
    { upTo: null, mm: 6 },
  ],
};

test('the printer is told how high the figures of this very quantity must be', () => {
  const pack = withTable('H', STEPS);
  const height = (quantity: string) => figureHeight(pack, quantity)?.mm;
  expect(height('Khối lượng tịnh: 50 g')).toBe(2);
  expect(height('Thể tích thực: 500 ml')).toBe(4);
  expect(height('1,5 kg')).toBe(6);
  expect(height('Khối lượng tịnh: 200 g (10 gói x 20 g)')).toBe(3);
});

test('a table that nobody has verified is told as such', () => {
  expect(figureHeight(withTable('U', STEPS), '500 ml')).toEqual({ mm: 4, firm: false });
});

test('nothing is made up: no table, no figure, or things that are counted', () => {
  expect(figureHeight({ rules: [] }, '500 ml')).toBeNull();
  expect(figureHeight(withTable('U', { other: 1 }), '500 ml')).toBeNull();
  expect(figureHeight(withTable('U', STEPS), null)).toBeNull();
  expect(figureHeight(withTable('U', STEPS), 'Số lượng: 2 cái')).toBeNull();
});
