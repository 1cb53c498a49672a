// The two code readers of Debian, run on the photos as they are.
import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface CodeReader {
  name: string;
  /** Texts of the codes on a photo. */
  read(path: string): Promise<string[]>;
}

/** A program that finds nothing ends with an error. */
async function said(program: string, options: string[]): Promise<string> {
  try {
    return (await run(program, options, { maxBuffer: 16_000_000 })).stdout;
  } catch {
    return '';
  }
}

function version(program: string, option: string): string | null {
  try {
    return execFileSync(program, [option], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch (failure) {
    // It is there and does not know the option.
    return (failure as NodeJS.ErrnoException).code === 'ENOENT' ? null : '';
  }
}

/** One by one, as XML: a text may hold line ends. Null where it is not installed. */
export function zbar(): CodeReader | null {
  const number = version('zbarimg', '--version');
  if (number === null) return null;
  return {
    name: `zbarimg ${number}`.trim(),
    read: async (path) => {
      const xml = await said('zbarimg', ['-q', '--xml', path]);
      return [...xml.matchAll(/<data><!\[CDATA\[([^]*?)\]\]><\/data>/g)].map(([, text = '']) => text);
    },
  };
}

export function zxing(): CodeReader | null {
  if (version('ZXingReader', '-1') === null) return null;
  return {
    name: 'ZXingReader',
    read: async (path) =>
      [...(await said('ZXingReader', [path])).matchAll(/^Text:\s+"([^]*?)"\nBytes:/gm)].map(([, text = '']) => text),
  };
}
