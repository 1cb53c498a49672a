/** Weights of the first nine digits (public description of the tax code's check digit; tried on published codes). */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * What is odd about a tax code: neither 10 digits, 13 with a branch, nor a personal number of 12; or a check digit that
 * does not agree. Null says only that the figures agree.
 */
export function taxCodeFault(value: string): 'form' | 'check' | null {
  const digits = value.replace(/[\s.-]/gu, '');
  if (!/^(?:\d{10}|\d{12}|\d{13})$/.test(digits)) return 'form';
  if (digits.length === 12) return null;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  const check = 10 - (sum % 11);
  return check === Number(digits[9]) ? null : 'check';
}
