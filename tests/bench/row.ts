import type { Figure } from './photos/figure.ts';

/**
 * One comparison. `ours` and `floor` are in `unit`; `floor` is the least that any program doing the job would spend (the
 * same bytes decoded, the same rows read). `ratio` is ours/floor: times are of this machine, ratios travel.
 */
export type Row = { what: string; ours: number; floor: number; ratio: number; unit: string; note?: string };

/** What comes of measuring: comparisons with a floor, and where there are any, figures with a goal. */
export type Outcome = { rows: Row[]; figures?: Figure[] };

/** What each file of this folder brings: a name for the command line, and the measuring, of some of its parts if told so. */
export type Bench = { name: string; run(parts?: readonly string[]): Promise<Outcome> };
