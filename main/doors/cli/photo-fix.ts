// Mends photos of folders into another folder; what is there from an earlier run is not made again.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { Failure } from '../../../shared/contract/failure.ts';
import type { RecipeOp } from '../../../shared/model/photo-recipe.ts';
import type { PlatformId } from '../../../shared/model/shop.ts';
import { asDiskFailure } from '../../photos/intake/write-atomically.ts';
import type { Setting } from './commands.ts';
import { walk } from './files.ts';
import type { Found } from './files.ts';
import { openFixed } from './fixed.ts';
import { inOrder } from './in-order.ts';
import { overAll } from './photos.ts';
import { EXIT, orFailure, sentence, tame } from './say.ts';
import type { Code } from './say.ts';

/** Results come into being here, beside their place: a file under its own name is whole. */
const HALF = '.len-san-half-';
/** One by one: what is in hand when the command is stopped is all that is lost. */
const IN_HAND = 1;

const NOT_MADE = { out: null, applied: [], before: null, after: null };

type Fixed = {
  file: string;
  out: string | null;
  applied: RecipeOp[];
  before: number | null;
  after: number | null;
  /** There from an earlier run. */
  skipped: boolean;
  failure?: { code: string; message: string };
};

/** A folder for what is half done; gone with the process, and those of killed ones too. */
async function halfDone(out: string): Promise<string> {
  try {
    await mkdir(out, { recursive: true });
    const old = (await readdir(out)).filter((name) => name.startsWith(HALF));
    for (const name of old)
      if (!alive(Number(name.slice(HALF.length).split('-')[0])))
        await rm(join(out, name), { recursive: true, force: true });
    const folder = await mkdtemp(join(out, `${HALF}${process.pid}-`));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EEXIST', 'ENOTDIR'].includes(code)) throw new Failure('bad-input', { field: '--out' }, { cause: error });
    throw asDiskFailure(error);
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const aloud = ({ i18n }: Setting, { file, out, applied, before, after, skipped, failure }: Fixed): string => {
  if (failure) return `${tame(file)}: ${i18n.t('cli.verdict.unreadable')}\n  ${tame(failure.message)}`;
  const steps = applied.map((op) => i18n.t(`cli.step.${op}`)).join(', ');
  const done = steps
    ? i18n.t('cli.fixed', { steps, before: before ?? 0, after: after ?? 0 })
    : i18n.t('cli.fixedNothing');
  return `${tame(file)}: ${skipped ? i18n.t('cli.fixedBefore') : done}\n  → ${tame(out ?? '')}`;
};

export async function photoFix(
  setting: Setting,
  paths: string[],
  { out: named, platform }: { out: string; platform: PlatformId | null },
): Promise<Code> {
  const { client, i18n, json } = setting;
  const out = resolve(named);
  // Results beside the originals could not be told from them.
  if (paths.some((path) => relative(out, resolve(path)) === '')) throw new Failure('bad-input', { field: '--out' });
  const skip = (path: string) => path === out;
  const half = await halfDone(out);
  const fixed = await openFixed(out, () => performance.now());

  async function fix({ path, below }: Found, stop: AbortSignal): Promise<Fixed> {
    const there = await fixed.find(path, platform);
    if (there) {
      const { applied, before, after } = there;
      return { file: path, out: join(out, there.out), applied, before, after, skipped: true };
    }
    const answer = await orFailure(client.photos.fixFile({ path, outDir: half, platform }));
    const made = 'code' in answer ? { ...NOT_MADE, failure: answer } : answer;
    const { applied, before, after, failure } = made;
    const said = { file: path, applied, before, after, skipped: false };
    // What comes in after the stop was cut off by it: nothing of it is kept.
    const kept =
      made.out && !stop.aborted ? await fixed.keep(path, below, made.out, { platform, applied, before, after }) : null;
    if (!failure) return { ...said, out: kept };
    const message = sentence(i18n, { ...failure, values: { file: basename(path), ...failure.values } });
    return { ...said, out: null, failure: { code: failure.code, message } };
  }

  return overAll(setting, paths, { skip, goOn: 'again' }, async (progress, stop) => {
    let code: Code = EXIT.fine;
    try {
      for await (const done of inOrder(walk(paths, skip), IN_HAND, stop, (found) => fix(found, stop))) {
        if (done.failure) code = EXIT.left;
        await progress.print(json ? JSON.stringify(done) : aloud(setting, done));
        progress.step(done.file);
      }
    } finally {
      await fixed.save();
    }
    return code;
  });
}
