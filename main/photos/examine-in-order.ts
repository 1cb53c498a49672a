import { Failure, type FailureData } from '../../shared/contract/failure.ts';
import { type Examination, type ExamineOptions, judge, open, type Opened } from './examine.ts';

/** Photos being read and decoded at a time, besides the one that is measured: two keep two cores busy. */
const AHEAD = 2;

export interface ExaminedFile {
  path: string;
  found: Examination | { refusal: FailureData };
}

function asRefusal(error: unknown): { refusal: FailureData } {
  if (error instanceof Failure) return { refusal: { code: error.code, values: error.values } };
  throw error;
}

/**
 * Examines many photos, each in its turn: while one is measured in this thread, the next are decoded beside it. However
 * many there are, three are held in memory. A photo that cannot be read is an answer, not the end of the rest.
 */
export async function* examineInOrder(
  paths: Iterable<string>,
  options: Pick<ExamineOptions, 'now'>,
): AsyncGenerator<ExaminedFile> {
  const rest = paths[Symbol.iterator]();
  const waiting: { path: string; opened: Promise<Opened | { refusal: FailureData }> }[] = [];
  const fill = (): void => {
    while (waiting.length < AHEAD) {
      const next = rest.next();
      if (next.done) return;
      const opened = open(next.value, options).catch(asRefusal);
      // It is awaited in its turn; whoever stops before that must not get an error that is nobody's.
      opened.catch(() => {});
      waiting.push({ path: next.value, opened });
    }
  };
  fill();
  for (let first = waiting.shift(); first; first = waiting.shift()) {
    const opened = await first.opened;
    fill();
    yield { path: first.path, found: 'refusal' in opened ? opened : judge(opened, options.now) };
  }
}
