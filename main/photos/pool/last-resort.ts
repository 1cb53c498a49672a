import { writeFileSync } from 'node:fs';

/** Linux adds this to a process's score when memory runs out, -1000 to 1000; the highest score is ended. */
const FIRST_TO_GO = '800';

/** Where memory runs out, this process is ended before the app that started it: a photo is lost, and no work. */
export function goFirst(): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/oom_score_adj', FIRST_TO_GO);
  } catch {
    // A container may forbid it. Then the system chooses as it always does.
  }
}
