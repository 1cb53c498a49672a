// Helper processes in Electron: its program cannot run as plain Node (a fuse holds that), so they are utility processes.
import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import type { Helper } from '../../photos/pool/helper.ts';

/** After "ready": before it Electron starts none. They end with this process, and never keep it. */
export function spawnUtility(module: URL): Helper {
  const child = utilityProcess.fork(fileURLToPath(module), [], { serviceName: 'Lên Sàn helper', stdio: 'ignore' });
  const exit = Promise.withResolvers<string>();
  let gone = false;
  const ended = (reason: string) => {
    gone = true;
    exit.resolve(reason);
  };
  child.once('exit', (code) => ended(`exit code ${code}`));
  // V8 cannot go on in there; the process ends by itself.
  child.once('error', (type, location) => ended(`${type} ${location}`));
  // Electron's own kill() asks on some systems; a decoder that hangs would not hear it.
  const end = () => {
    if (child.pid !== undefined && !gone) process.kill(child.pid, 'SIGKILL');
  };
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void exit.promise.then(listener),
    async kill() {
      // One that is still starting cannot be ended yet, and nobody need wait for it.
      if (child.pid === undefined) return void child.once('spawn', end);
      end();
      await exit.promise;
    },
  };
}
