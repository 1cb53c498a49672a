import { describe, expect, test } from 'vitest';
import { changedPart } from '../../../shared/text/changed-part.ts';
import fc from '../fc.ts';

describe('what a correction changes', () => {
  test('of one line is the whole line, so that both can be read beside each other', () => {
    expect(changedPart('500ML', '500 ml')).toEqual({ before: '500ML', after: '500 ml' });
  });

  test('below a long description is only what comes to it', () => {
    const description = 'Nước mắm ủ chượp.\nChấm hoặc nêm.';
    const after = `${description}\n\nTHÔNG TIN TRÊN NHÃN\nTên hàng hóa: Nước mắm`;
    expect(changedPart(description, after)).toEqual({
      before: '',
      after: 'THÔNG TIN TRÊN NHÃN\nTên hàng hóa: Nước mắm',
    });
  });

  test('in the middle leaves what is around it alone', () => {
    expect(changedPart('một\nhai\nba', 'một\nHAI\nba')).toEqual({ before: 'hai', after: 'HAI' });
  });

  test('never loses a line that is only on one side', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const { before, after } = changedPart(one.join('\n'), other.join('\n'));
        const kept = one.length - (before === '' ? 0 : before.split('\n').length);
        expect(other.length - (after === '' ? 0 : after.split('\n').length)).toBe(kept);
      }),
    );
  });
});
