import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findings, label } from './dossier.ts';

const about = (origin: string) =>
  findings({ label: label({ origin }) }).filter(({ place }) => place.step === 'label' && place.field === 'origin');

const PARTS = ['SX', 'sx', 'Sản xuất', ' tại', ' bởi', ' VN', ' Việt Nam', 'Xuất xứ:', ',', ' '];

test('an origin the desk has written out is not complained of again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }), (parts) => {
      const fix = about(parts.join('')).find((each) => each.fix?.kind === 'correct')?.fix;
      if (fix?.value !== undefined) expect(about(fix.value)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the desk writes a short origin out in full', () => {
  expect(about('SX tại VN')[0]?.fix).toMatchObject({ kind: 'correct', value: 'Sản xuất tại Việt Nam' });
});
