// Whether the Electron window can be opened here. Only looks at files: importing the electron package would start a
// download when its binary is missing (45.4.1, index.js), and asking must cost a person nothing.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Machine = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; packages: string; uid: number | null };

// Names inside Electron's own archive.
const BINARY: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

function thisMachine(): Machine {
  const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url));
  return { platform: process.platform, env: process.env, packages, uid: process.getuid?.() ?? null };
}

/**
 * The program that opens the window, or null when there is none or nowhere to show it.
 * ELECTRON_OVERRIDE_DIST_PATH, Electron's own variable, names a folder with an unpacked Electron and goes first.
 */
export function findElectron(machine: Machine = thisMachine()): { binary: string } | null {
  const { platform, env, packages } = machine;
  const carriedIn = env.ELECTRON_OVERRIDE_DIST_PATH ? [env.ELECTRON_OVERRIDE_DIST_PATH] : [];
  const binary = [...carriedIn, join(packages, 'electron', 'dist')]
    .map((folder) => join(folder, BINARY[platform] ?? 'electron'))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  return binary !== undefined && canShow(machine) ? { binary } : null;
}

/** Chromium refuses to start its sandbox for root, and we do not start without a sandbox. */
function canShow({ platform, env, uid }: Machine): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return uid !== 0 && Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
