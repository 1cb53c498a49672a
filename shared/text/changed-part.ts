/**
 * What differs between two texts, in whole lines: those that are the same at the beginning and at the end are left away. Of texts
 * of one line each it is all of both; lines that were only added leave nothing in `before`.
 */
export function changedPart(before: string, after: string): { before: string; after: string } {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const least = Math.min(old.length, young.length);
  let head = 0;
  while (head < least && old[head] === young[head]) head += 1;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === young.at(-1 - tail)) tail += 1;
  const between = (lines: string[]) =>
    lines
      .slice(head, lines.length - tail)
      .join('\n')
      .trim();
  return { before: between(old), after: between(young) };
}
