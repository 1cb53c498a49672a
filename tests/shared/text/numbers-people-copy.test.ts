import fc from '../fc.ts';
import { describe, expect, test } from 'vitest';
import { checkDigit, gtinFault } from '../../../shared/text/gtin.ts';
import { formatPhone, readPhone } from '../../../shared/text/phone.ts';

describe('barcode numbers', () => {
  test.each(['8934601234569', '8938507000129', '8936000000011', '89312346', '893 4601 23456 9'])(
    '%s agrees with its check digit',
    (code) => {
      expect(gtinFault(code)).toBeNull();
    },
  );

  test.each([
    ['8934601234560', 'check'],
    ['893460123456', 'check'],
    ['89346012345', 'length'],
    ['89346O1234569', 'digits'],
    ['', 'digits'],
  ])('%s has a fault: %s', (code, fault) => {
    expect(gtinFault(code)).toBe(fault);
  });

  test('one wrong digit, or two neighbours not five apart that changed places, never goes unseen', () => {
    const body = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const code = [...digits, checkDigit(digits.join(''))];
        const wrong = code.with(at, (code[at]! + by) % 10);
        expect(gtinFault(wrong.join(''))).toBe('check');
        const place = Math.min(at, 11);
        const [a, b] = [code[place]!, code[place + 1]!];
        if (Math.abs(a - b) % 5 !== 0)
          expect(
            gtinFault(
              code
                .with(place, b)
                .with(place + 1, a)
                .join(''),
            ),
          ).toBe('check');
      }),
    );
  });
});

describe('telephone numbers', () => {
  test.each([
    ['0912345678', 'mobile', '0912345678'],
    ['+84 912 345 678', 'mobile', '0912345678'],
    ['0084.912.345.678', 'mobile', '0912345678'],
    ['(0238) 3 123 456', 'landline', '02383123456'],
    ['1900 1234', 'service', '19001234'],
  ])('%s can be dialled', (typed, kind, digits) => {
    expect(readPhone(typed)).toEqual({ kind, digits, renewed: false });
  });

  test('an old number of eleven digits comes back in its new form, and is marked', () => {
    expect(readPhone('0168 123 4567')).toEqual({ kind: 'mobile', digits: '0381234567', renewed: true });
    expect(readPhone('01201234567')?.digits).toBe('0701234567');
  });

  test.each(['', '091234567', '09123456789', '0212', 'zalo', '0112345678'])('%s is no number one can dial', (typed) => {
    expect(readPhone(typed)).toBeNull();
  });

  test('a mobile number is shown in groups, anything else as it came', () => {
    expect(formatPhone('+84912345678')).toBe('0912 345 678');
    expect(formatPhone('02383123456')).toBe('02383123456');
  });
});
