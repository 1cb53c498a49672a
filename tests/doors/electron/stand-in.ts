// Electron's main process as far as the door uses it, strict where Electron is strict: what is too early or too late
// throws, "ready" comes only when it is called for, quitting goes through windows and "will-quit". Put in the place of
// the electron module by shell.ts.
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const seen: string[] = [];
let isReady = false;
const readiness = Promise.withResolvers<void>();

function early(what: string) {
  if (isReady) throw new Error(`${what} must come before "ready"`);
}
function late(what: string) {
  if (!isReady) throw new Error(`${what} is not there before "ready"`);
}

export function becomeReady() {
  isReady = true;
  seen.push('ready');
  readiness.resolve();
}

const windows = new Set<BrowserWindow>();

class App extends EventEmitter {
  readonly isPackaged = true;
  readonly #paths = new Map<string, string>();
  whenReady = () => readiness.promise;
  setAppUserModelId(id: string) {
    seen.push(`id ${id}`);
  }
  setPath(name: string, path: string) {
    if (!statSync(path).isDirectory()) throw new Error(`${path} is no folder`);
    this.#paths.set(name, path);
    seen.push(`${name} ${path}`);
  }
  getPath(name: string): string {
    return this.#paths.get(name) ?? '';
  }
  requestSingleInstanceLock(): boolean {
    early('the lock');
    return process.env.STAND_IN_LOCK !== 'taken';
  }
  enableSandbox() {
    early('the sandbox');
    seen.push('sandbox');
  }
  exit(code: number) {
    seen.push(`exit ${code}`);
    this.emit('end', code);
  }
  quit() {
    for (const window of windows) window.close();
    let prevented = false;
    this.emit('will-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) this.exit(0);
  }
}
export const app = new App();

export class BrowserWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), { ipc: new EventEmitter(), setWindowOpenHandler() {} });
  #gone = false;
  constructor() {
    super();
    late('a window');
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  isDestroyed = () => this.#gone;
  isMinimized = () => true;
  restore() {}
  focus() {
    seen.push('focus');
  }
  show() {
    seen.push('show');
  }
  async loadURL(url: string) {
    seen.push(`load ${url}`);
    app.emit('loaded', this);
    this.emit('ready-to-show');
  }
  close() {
    this.#gone = true;
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
}

export const protocol = {
  served: null as ((request: Request) => Promise<Response>) | null,
  registerSchemesAsPrivileged([{ scheme }]: [{ scheme: string }]) {
    early('a scheme');
    seen.push(`scheme ${scheme}`);
  },
  handle(scheme: string, serve: (request: Request) => Promise<Response>) {
    late('a protocol');
    seen.push(`serve ${scheme}`);
    this.served = serve;
  },
};

export const session = {
  get defaultSession() {
    late('a session');
    const set = (what: string) => () => void seen.push(what);
    return {
      setPermissionRequestHandler: set('permission requests'),
      setPermissionCheckHandler: set('permission checks'),
      setDevicePermissionHandler: set('devices'),
      setSpellCheckerEnabled: set('spell checker'),
      webRequest: { onBeforeRequest: set('network') },
    };
  },
};

export const safeStorage = {
  isEncryptionAvailable: () => isReady,
  getSelectedStorageBackend: () => (isReady ? 'gnome_libsecret' : 'unknown'),
  encryptString: (text: string) => Buffer.from(text).map((byte) => byte ^ 0xff),
  decryptString: (sealed: Buffer) => Buffer.from(sealed.map((byte) => byte ^ 0xff)).toString(),
};

/** As Electron's: no `pid` before "spawn", and bytes go as they are. */
export const utilityProcess = {
  fork(module: string) {
    late('a utility process');
    const shell = fileURLToPath(new URL('./utility.ts', import.meta.url));
    const child = fork(shell, [module], { serialization: 'advanced', stdio: 'ignore', execArgv: [] });
    const events = new EventEmitter();
    const utility = Object.assign(events, {
      pid: undefined as number | undefined,
      postMessage: (message: object) => void child.send(message, () => {}),
      kill: () => child.kill(),
    });
    child.on('message', (message) => void events.emit('message', message));
    child.once('spawn', () => {
      utility.pid = child.pid;
      events.emit('spawn');
    });
    child.once('exit', (code) => void events.emit('exit', code ?? 1));
    return utility;
  },
};

export const screen = {
  getPrimaryDisplay() {
    late('the screen');
    return { workAreaSize: { width: 1366, height: 728 } };
  },
};
export const shell = {};
export const Menu = { setApplicationMenu: () => void seen.push('menu'), buildFromTemplate: () => ({}) };
export const dialog = { showErrorBox: (title: string, text: string) => void seen.push(`box ${title}: ${text}`) };
