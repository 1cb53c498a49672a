// Short values in which every sign counts: found although a reader took a sign for its double.

/** Signs that readers take for one another on small print. */
const DOUBLES = ['0OoQD', '1lI|!', '2Zz', '5Ss', '6b', '8B', '9gq'];
const BETWEEN = String.raw`[\s.,:/\-–|]{0,3}`;

const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

function like(sign: string): string {
  const doubles = DOUBLES.find((group) => group.includes(sign));
  if (doubles !== undefined) return `[${[...doubles].map(escaped).join('')}]`;
  return /[\s.,:/\-–]/u.test(sign) ? BETWEEN : escaped(sign);
}

/**
 * A pattern for a value with its doubles, whatever stands between its parts, and no letter or figure against it: "500 g" is
 * in "5OO9", and not in "1500 g" or "500 gói".
 */
export const lookAlike = (value: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d]|\d[.,])${[...value.trim().replace(/[\s.,:/\-–]+/gu, ' ')].map(like).join('')}(?![\p{L}\d])`,
    'iu',
  );
