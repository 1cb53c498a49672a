// Short values in which every sign counts: found although a reader took a sign for its double.

/** Signs that readers take for one another on small print. */
const DOUBLES = ['0OoQD', '1lI|!', '2Zz', '5Ss', '6b', '8B', '9gq'];
const BETWEEN = String.raw`[\s.,:/\-–|]{0,3}`;

const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

function like(sign: string): string {
  const doubles = DOUBLES.find((group) => group.includes(sign) || group.includes(sign.toLowerCase()));
  if (doubles !== undefined) return `[${[...doubles].map(escaped).join('')}]`;
  return /[\s.,:/\-–]/u.test(sign) ? BETWEEN : escaped(sign);
}

/** The signs of a value, each with its doubles. */
const alike = (value: string): string => [...value.trim().replace(/[\s.,:/\-–]+/gu, ' ')].map(like).join('');

/**
 * A pattern for a value with its doubles, whatever stands between its parts, and no letter or figure against it: "500 g" is
 * in "5OO9", and not in "1500 g" or "500 gói".
 */
export const lookAlike = (value: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d]|\d[.,])${alike(value)}(?![\p{L}\d])`, 'iu');

/** Units of time as they are read where an accent, or the belly of an a, is lost. */
const PERIODS = {
  ngày: 'ng[aàáảãạo]y',
  tháng: 'th[aáàảãạoóòỏõọ]ng',
  năm: 'n[aăắằẳẵặâ]m',
} as const;
export type Period = { count: string; unit: keyof typeof PERIODS };

/** The same for a period: "10 ngày" is in "1O ngòy". */
export const periodLookAlike = ({ count, unit }: Period): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])${alike(count)}\s*${PERIODS[unit]}`, 'iu');

/** The first period of a text, with the unit that was meant: "24 tháng", "10 ngày" (NĐ 37/2026 Art. 46.2). */
export function periodIn(text: string): Period | null {
  for (const [unit, read] of Object.entries(PERIODS) as [Period['unit'], string][]) {
    const count = new RegExp(String.raw`(?<![\p{L}\d])(\d{1,3})\s*${read}`, 'iu').exec(text.normalize('NFC'))?.[1];
    if (count !== undefined) return { count, unit };
  }
  return null;
}

/** Units as readers give them, and what stood there. */
const UNITS: readonly [RegExp, string][] = [
  [/^m[l1i|!ìíịĩỉ]$/iu, 'ml'],
  [/^k[g9q]$/iu, 'kg'],
  [/^[g9q]$/iu, 'g'],
  [/^[l|!]$/iu, 'l'],
];
const MEASURED = /(\d)(\s*)(m[l1i|!ìíịĩỉ]|k[g9q]|(?<=\s)[g9q]|[gq]|[l|!])(?![\p{L}\d])/giu;

/** A quantity with the unit that its misread signs stand for: "500 mì" is 500 ml, "250 9" is 250 g. */
export const withUnit = (text: string): string =>
  text.replace(MEASURED, (_whole, figure: string, gap: string, unit: string) => {
    const meant = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
    return `${figure}${gap}${meant.toLowerCase() === unit.toLowerCase() ? unit : meant}`;
  });
