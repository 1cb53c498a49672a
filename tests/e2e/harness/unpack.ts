import { execFile } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);

/** A Chromium out of the packages: its program, and the environment that lets it run where no browser ever was. */
export type Unpacked = { executablePath: string; env: Record<string, string> };

const home = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
// Beside the packages: it goes when they go, and nothing stays behind outside the checkout.
const cache = join(home, '..', '..', '.cache');

/**
 * Unpacks the Chromium of @sparticuz/chromium once, about 210 MB and 3 s, with the system libraries that a bare Debian
 * lacks (nss, nspr, expat) and one font. We unpack it ourselves because the package's own way shares fixed names in /tmp,
 * where two runs at once may read each other's half-written files.
 */
export async function unpackedChromium(): Promise<Unpacked> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The Chromium among the packages is for linux-x64; this is ${process.platform}-${process.arch}. ` +
        'Install Chromium or Chrome, or name one in the CHROMIUM variable.',
    );
  }
  const place = join(cache, `chromium-${version}`);
  if (!existsSync(place)) await unpack(place);
  return {
    executablePath: join(place, 'chromium'),
    env: { LD_LIBRARY_PATH: join(place, 'lib'), FONTCONFIG_FILE: join(place, 'fonts.conf') },
  };
}

/** Everything is made under another name and moved into place at the end: who finds the place finds it whole. */
async function unpack(place: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(`${place}-`);
  try {
    await pipeline(
      createReadStream(join(home, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(making, 'chromium'), { mode: 0o755 }),
    );
    await untar('al2023.tar.br', making);
    await untar('fonts.tar.br', making);
    // The package's own list of font folders names places of another machine.
    writeFileSync(join(making, 'fonts.conf'), fontList(join(place, 'fonts-cache')));
    renameSync(making, place);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // Another run was quicker; what it made is the same.
    if (!existsSync(place)) throw error;
  }
}

/** Over a file, not a pipe: tar ends at the archive's own last mark, and a pipe that it leaves early is an error. */
async function untar(archive: string, into: string): Promise<void> {
  const tar = join(into, archive.replace(/\.br$/, ''));
  await pipeline(createReadStream(join(home, 'bin', archive)), createBrotliDecompress(), createWriteStream(tar));
  await run('tar', ['-x', '--no-same-owner', '-C', into, '-f', tar]);
  rmSync(tar);
}

const fontList = (fontCache: string) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir prefix="relative">fonts</dir><cachedir>${fontCache}</cachedir></fontconfig>\n`;
