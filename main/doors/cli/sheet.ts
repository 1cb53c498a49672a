// A contact sheet of what is found, as one HTML file that needs nothing else. Cards go to the disk as they come.
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../../../shared/contract/failure.ts';
import { dayOf, formatDay } from '../../../shared/text/dates.ts';
import { asDiskFailure } from '../../photos/intake/write-atomically.ts';
import { drained } from './drained.ts';
import type { CheckOptions, PhotoSetting } from './photos.ts';
import { earlierOf, goOnOf, judged, overAll } from './photos.ts';
import { EXIT, show } from './say.ts';
import type { Code } from './say.ts';
import { FOOT, card, head } from './sheet-page.ts';
import type { Tally } from './sheet-page.ts';

/** Longest side in pixels: sharp on a card of 20 rem, some 12 kB each. */
const THUMBNAIL_SIDE = 480;

/** A file under another name until it is whole; gone with the process if it never gets there. */
async function draft(path: string) {
  const name = join(dirname(path), `.${basename(path)}.${process.pid}`);
  process.once('exit', () => rmSync(name, { force: true }));
  const file = createWriteStream(name);
  try {
    await once(file, 'open');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw ['ENOENT', 'ENOTDIR'].includes(code)
      ? new Failure('bad-input', { field: '--out' }, { cause: error })
      : asDiskFailure(error);
  }
  let broken: Error | null = null;
  file.on('error', (error) => void (broken = error));
  return {
    name,
    async add(text: string) {
      file.write(text);
      await drained(file);
      if (broken) throw asDiskFailure(broken);
    },
    async end() {
      file.end();
      if (!file.closed) await once(file, 'close');
      if (broken) throw asDiskFailure(broken);
    },
  };
}

export async function photoSheet(
  setting: PhotoSetting,
  paths: string[],
  { out: named, read, resume }: CheckOptions & { out: string },
): Promise<Code> {
  const { i18n, desk, json } = setting;
  const out = resolve(named);
  const own = new Set([out, ...(resume === null ? [] : [resolve(resume)])]);
  const skip = (path: string) => own.has(path);
  const earlier = await earlierOf(setting, resume);
  const tally: Tally = { good: 0, mend: 0, retake: 0, unreadable: 0 };
  let done = 0;
  try {
    const cards = await draft(out);
    const thumbnail = async (path: string) => {
      const made = await desk.house().files.preview(path, THUMBNAIL_SIDE);
      return 'refusal' in made ? null : made;
    };
    return await overAll(setting, paths, { skip, goOn: goOnOf(resume) }, async (progress, stop, total) => {
      for await (const { line, below } of judged(setting, paths, { earlier, read, skip, stop })) {
        const seen = line.verdict === 'unreadable' ? null : await thumbnail(line.file);
        await cards.add(card(i18n, line, below, out, seen));
        tally[line.verdict] += 1;
        done += 1;
        progress.step(line.file);
      }
      await cards.end();
      const whole = await draft(`${out}.whole`);
      const day = formatDay(dayOf(Date.now()));
      await whole.add(head(i18n, tally, day, total - done));
      for await (const chunk of createReadStream(cards.name, 'utf8')) await whole.add(chunk as string);
      await whole.add(FOOT);
      await whole.end();
      await rename(whole.name, out);
      show(json, { out, photos: done, ...tally }, () => i18n.t('cli.sheet.written', { count: done, out }));
      return done === tally.good ? EXIT.fine : EXIT.left;
    });
  } finally {
    await earlier.close();
  }
}
