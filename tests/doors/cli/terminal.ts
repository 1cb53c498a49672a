// A person, or a script, at a command line: real processes with a home of their own, and everything they ever said.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { homeIn } from '../../e2e/harness/desk.ts';
import { tempDir } from '../../fixtures/desk.ts';
import { send, signed } from '../../practice/desk.ts';
import type { PracticeAccount } from '../../../main/practice/start.ts';

const MAIN = fileURLToPath(new URL('../../../main/doors/cli/main.ts', import.meta.url));

export type Said = { code: number | null; out: string; err: string };
type Platform = { shopee: PracticeAccount; window: string };

export function terminal() {
  const dir = tempDir();
  const data = join(dir, 'dữ liệu');
  const env = { ...process.env, ...homeIn(join(dir, 'nhà')), LC_ALL: '', LANG: 'C.UTF-8' };
  const heard: string[] = [];

  function start(args: string[]): ChildProcess {
    const child = spawn(process.execPath, [MAIN, '--data', data, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  /** Runs one command to its end. */
  async function say(args: string[], stdin = '', child = start(args)): Promise<Said> {
    child.stdin?.end(stdin);
    const [out, err, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')]);
    heard.push(out, err);
    return { code: code as number | null, out, err };
  }

  return {
    dir,
    data,
    say,
    start,
    /** All that any command wrote, but for the practice platform's own first line. */
    heard: () => heard.join('\n'),
    /** One command that answers with one JSON object, as scripts read it. */
    async json(args: string[], stdin = ''): Promise<{ code: number | null; value: unknown; err: string }> {
      const { code, out, err } = await say(['--json', ...args], stdin);
      return { code, value: JSON.parse(out), err };
    },
    /** The same where no file may grow beyond so many bytes: writing more fails as on a full disk, and does not end the process. */
    within(bytes: number, args: string[]): Promise<Said> {
      const limit = `trap '' XFSZ; ulimit -f ${Math.floor(bytes / 512)}; exec "$@"`;
      const child = spawn('sh', ['-c', limit, 'sh', process.execPath, MAIN, '--data', data, ...args], { env });
      return say(args, '', child);
    },
    /** The practice platform as a process of its own, once its first line is there. */
    async practice(...args: string[]): Promise<Platform & { child: ChildProcess }> {
      const child = start(['practice', '--state', join(dir, 'sàn tập'), ...args]);
      const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
      return { ...(JSON.parse(line) as Platform), child };
    },
  };
}

/** Ids of everything that the platform itself has listed for this shop, asked by a signed call. */
export async function listedItems(account: PracticeAccount): Promise<number[]> {
  const states = ['NORMAL', 'UNLIST', 'BANNED', 'REVIEWING'];
  const { path, query } = signed(account, Date.now(), 'product/get_item_list', {
    query: { offset: 0, page_size: 100, item_status: states },
  });
  const { response } = await send(account.host, path, query);
  return ((response as { item?: { item_id: number }[] }).item ?? []).map((item) => item.item_id);
}
