/** Lengths of a GTIN: GTIN-8, UPC-A, EAN-13, GTIN-14. */
const LENGTHS = [8, 12, 13, 14];

/** Check digit for the digits before it: weights 3, 1, 3 … from the right (GS1 General Specifications 7.9). */
export function checkDigit(body: string): number {
  const sum = [...body]
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** Spaces and dashes people type between the digits, taken out. */
export const gtinDigits = (value: string): string => value.replace(/[\s-]/gu, '');

/**
 * What is wrong with a barcode number: other characters than digits, a length no GTIN has, or a check digit that does not
 * agree. Null says only that the figures agree, nothing about whose number it is (NĐ 37/2026 Art. 28.6).
 */
export function gtinFault(value: string): 'digits' | 'length' | 'check' | null {
  const digits = gtinDigits(value);
  if (!/^\d+$/.test(digits)) return 'digits';
  if (!LENGTHS.includes(digits.length)) return 'length';
  return checkDigit(digits.slice(0, -1)) === Number(digits.at(-1)) ? null : 'check';
}
