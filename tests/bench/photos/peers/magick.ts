// The same checks as far as ImageMagick goes, in one call with one decode, shrunk while decoding: light, contrast and
// clipping as statistics, sharpness as the Laplacian's deviation, the rim's colour.
import { execFileSync } from 'node:child_process';

/** Debian's own before whatever else goes by the name. */
const PROGRAMS = ['/usr/bin/convert', 'convert'];

const call = (path: string): string[] =>
  [
    ['-define', 'jpeg:size=1024x1024', path, '-auto-orient', '-resize', '1024x1024>'],
    ['-print', '%[fx:mean] %[fx:standard_deviation] %[fx:maxima] %[fx:minima] %[fx:skewness] %[fx:kurtosis]\n'],
    ['(', '+clone', '-colorspace', 'Gray', '-morphology', 'Convolve', 'Laplacian:0'],
    ['-print', '%[fx:standard_deviation] %[fx:maxima]\n', ')'],
    ['(', '-clone', '0', '-gravity', 'North', '-crop', '100%x4%+0+0', '+repage'],
    ['-print', '%[fx:mean.r] %[fx:mean.g] %[fx:mean.b] %[fx:standard_deviation]\n', ')', 'null:'],
  ].flat();

function runs(program: string): boolean {
  try {
    execFileSync(program, ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds a photo for all checks, the least disturbed round of each; null where ImageMagick is not installed. */
export function imageMagick(paths: string[], rounds: number): number | null {
  const program = PROGRAMS.find(runs);
  if (program === undefined) return null;
  const env = { ...process.env, MAGICK_THREAD_LIMIT: '1', OMP_NUM_THREADS: '1' };
  const best = paths.map((path) => {
    const taken = Array.from({ length: rounds }, () => {
      const start = performance.now();
      execFileSync(program, call(path), { stdio: 'ignore', env });
      return performance.now() - start;
    });
    return Math.min(...taken);
  });
  return best.reduce((sum, ms) => sum + ms, 0) / best.length;
}
