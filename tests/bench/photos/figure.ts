/** One line of the accuracy table: what others reach, what is wanted, and what we get. */
export interface Figure {
  what: string;
  /** What the peers reach: those measured here in the same run, else published ones. */
  beat: string;
  /** As the goal is written, and whether our figure reaches it; null where nothing is asked. */
  reach: string;
  ours: string;
  met: boolean | null;
  note?: string;
}

/** A goal that cannot be measured here: a set or a program is not there. */
export const skipped = (what: string, beat: string, reach: string, why: string): Figure => ({
  what,
  beat,
  reach,
  ours: 'skipped',
  met: null,
  note: why,
});

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
export const three = (value: number): string => value.toFixed(3);

/** Figures as plain text; what misses its goal is marked. */
export function figureTable(figures: Figure[]): string {
  const lines = [
    ['figure', 'beat', 'reach', 'ours', '', 'note'],
    ...figures.map(({ what, beat, reach, ours, met, note = '' }) => [
      what,
      beat,
      reach,
      ours,
      met === null ? '' : met ? 'met' : 'MISSED',
      note,
    ]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
