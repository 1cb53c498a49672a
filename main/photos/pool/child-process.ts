import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Helper } from './helper.ts';

/** Bytes kept of what a helper wrote before it died: enough for the last line of a crash. */
const LAST_WORDS = 2_000;

/** Helpers as child processes of plain Node. In a packaged Electron app there is no plain Node to start. */
export function spawnChild(module: URL): Helper {
  const child = fork(fileURLToPath(module), {
    // Bytes go as they are; JSON would make four times as many of them.
    serialization: 'advanced',
    // Decoders complain of bad files on stderr, and that is nothing for a person's terminal.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // What this process was started with (a debugger's port, a test runner's loader) is not meant for helpers.
    // A small nursery: pictures lie outside V8's heap, and each megabyte is one less for the decoder.
    execArgv: ['--max-semi-space-size=1'],
  });
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-LAST_WORDS)));
  let gone = false;
  const exit = Promise.withResolvers<string>();
  child.once('error', (error) => exit.resolve(error.message));
  child.once('exit', (code, signal) => exit.resolve(`${signal ?? `exit code ${code}`} ${words}`.trim()));
  void exit.promise.then(() => (gone = true));
  // Whoever waits for a job keeps this process alive, not the helper.
  child.unref();
  child.channel?.unref();
  if (child.stderr && 'unref' in child.stderr) (child.stderr as { unref(): void }).unref();
  return {
    // A message to a helper that is just dying is lost; its exit tells.
    send: (message) => void child.send(message, () => {}),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void exit.promise.then(listener),
    async kill() {
      if (gone) return;
      child.ref();
      child.kill('SIGKILL');
      await exit.promise;
    },
  };
}
