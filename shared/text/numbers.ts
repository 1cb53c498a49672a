/** Groups of three after a head that is not zero, e.g. 1.000 or 12.500.000; both signs are in use. */
const GROUPED = { '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/, ',': /^[1-9]\d{0,2}(?:,\d{3})+$/ };

/**
 * Reads a number as it is written in Viet Nam: comma before decimals, dots or spaces between thousands; a dot is taken for
 * a decimal sign when it cannot part thousands (TXT-09). "0,5" and "0.5" are a half, "1.000" is a thousand, "1,000" is one.
 * Not negative. Null when it is no number.
 */
export function parseNumber(value: string): number | null {
  const typed = value.trim().replace(/(?<=\d)[\u0020\u00A0\u202F](?=\d{3}(?!\d))/gu, '');
  const [whole, decimals, ...rest] = typed.split(',');
  if (rest.length > 0) return GROUPED[','].test(typed) ? Number(typed.replaceAll(',', '')) : null;
  if (whole === undefined || (decimals !== undefined && !/^\d+$/.test(decimals))) return null;
  if (GROUPED['.'].test(whole)) return Number(`${whole.replaceAll('.', '')}.${decimals ?? '0'}`);
  if (decimals === undefined) return /^\d+(?:\.\d+)?$/.test(whole) ? Number(whole) : null;
  return /^\d+$/.test(whole) ? Number(`${whole}.${decimals}`) : null;
}

/** Dots between thousands and a comma before decimals: 1234.5 gives "1.234,5". At most so many decimals, no trailing zeros. */
export function formatNumber(value: number, maxDecimals = 3): string {
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(maxDecimals).split('.');
  const kept = decimals.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = value < 0 && /[1-9]/.test(whole + kept) ? '-' : '';
  return `${sign}${grouped}${kept === '' ? '' : `,${kept}`}`;
}
