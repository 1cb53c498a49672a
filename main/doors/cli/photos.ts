// Photos by the command line: into a product, or by themselves in folders of any size.
import { resolve } from 'node:path';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import type { Desk } from '../../app.ts';
import type { Setting } from './commands.ts';
import { nothingEarlier, openEarlier } from './earlier.ts';
import type { Earlier } from './earlier.ts';
import { asFile, count, walk } from './files.ts';
import { inOrder } from './in-order.ts';
import { aloud, judge, lineOf, stampOf, unreadable } from './lines.ts';
import type { Line } from './lines.ts';
import { createProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { EXIT, complain, orFailure, sentence, show, spoken } from './say.ts';
import type { Code } from './say.ts';
import { untilStopped } from './stop.ts';

export type PhotoSetting = Setting & { desk: Desk };
/** The pool does one after the other; two in hand keep it from waiting for us. */
const IN_HAND = 2;

export async function photoAdd(
  { client, i18n, json }: Setting,
  productId: string,
  paths: string[],
  role: PhotoRole | null,
): Promise<Code> {
  const photos: unknown[] = [];
  const refused: { file: string; code: string; message: string }[] = [];
  for await (const { path } of walk(paths)) {
    const file = await asFile(path).catch(() => null);
    if (!file) {
      refused.push({ file: path, code: 'photo.not-found', message: i18n.t('failure.photo.not-found', { file: path }) });
      continue;
    }
    const answer = await client.photos.add({ productId, files: [file], role });
    for (const { id, sha256, width, height, findings } of answer.photos) {
      const said = findings.map((finding) => spoken(i18n, finding));
      photos.push({ id, file: path, sha256, width, height, findings: said });
    }
    for (const each of answer.refused) refused.push({ file: path, code: each.code, message: sentence(i18n, each) });
  }
  show(json, { photos, refused }, () =>
    [i18n.t('cli.photosAdded', { count: photos.length }), ...refused.map((each) => `  ${each.message}`)].join('\n'),
  );
  return refused.length > 0 ? EXIT.left : EXIT.fine;
}

/** Progress over all these files, the work, and if it was stopped the sentence that says so, and how to go on. */
export async function overAll(
  { i18n }: Setting,
  paths: string[],
  { skip, goOn }: { skip: (path: string) => boolean; goOn: 'again' | 'resume' },
  work: (progress: Progress, stop: AbortSignal, total: number) => Promise<Code>,
): Promise<Code> {
  return untilStopped(async (stop) => {
    const total = await count(paths, skip);
    const progress = createProgress(i18n, total, () => performance.now());
    try {
      const code = await work(progress, stop, total);
      if (!stop.aborted) return code;
    } finally {
      progress.end();
    }
    complain(`${i18n.t('cli.stopped', { done: progress.done(), total })} ${i18n.t(`cli.goOn.${goOn}`)}`);
    return EXIT.left;
  });
}

/** Each file's line in order, with its name below the folder that was given: what an earlier run has kept, or what is judged now. */
export async function* judged(
  { client, i18n }: Setting,
  paths: string[],
  {
    earlier,
    read,
    skip,
    stop,
  }: { earlier: Earlier; read: boolean; skip: (path: string) => boolean; stop: AbortSignal },
): AsyncGenerator<{ line: Line; below: string }> {
  const lines = inOrder(walk(paths, skip), IN_HAND, stop, async ({ path, below }) => {
    const stamp = await stampOf(path);
    const kept = await earlier.find(path, stamp, read);
    if (kept) return { kept, below, line: kept };
    const answer = await orFailure(client.checks.photo({ path, read }));
    return { kept, below, line: lineOf(i18n, 'code' in answer ? unreadable(path, answer) : answer, stamp, read) };
  });
  for await (const { kept, line, below } of lines) {
    if (!kept) await earlier.add(line);
    yield { line, below };
  }
}

export type CheckOptions = { read: boolean; resume: string | null };
export const goOnOf = (resume: string | null) => (resume === null ? 'resume' : 'again');
export const earlierOf = ({ i18n }: Setting, resume: string | null) =>
  resume === null ? nothingEarlier : openEarlier(resume, judge(i18n));

export async function photoCheck(setting: Setting, paths: string[], { read, resume }: CheckOptions): Promise<Code> {
  const { i18n, json } = setting;
  const own = resume === null ? null : resolve(resume);
  const skip = (path: string) => path === own;
  const earlier = await earlierOf(setting, own);
  try {
    return await overAll(setting, paths, { skip, goOn: goOnOf(resume) }, async (progress, stop) => {
      let code: Code = EXIT.fine;
      for await (const { line } of judged(setting, paths, { earlier, read, skip, stop })) {
        if (line.verdict !== 'good') code = EXIT.left;
        await progress.print(json ? JSON.stringify(line) : aloud(i18n, line));
        progress.step(line.file);
      }
      return code;
    });
  } finally {
    await earlier.close();
  }
}
