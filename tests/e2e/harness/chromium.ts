import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser, LaunchOptions } from '@playwright/test';
import { unpackedChromium } from './unpack.ts';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// Playwright adds its own quiet-down switches, --headless, and no sandbox: the pages are ours, and root and containers have none.
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  // The line is truly cut: whoever tries to reach anything but this machine fails, here as in a village.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** How to start the browser of this machine: $CHROMIUM, an installed one, else the one among the packages. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const own = process.env.CHROMIUM ?? SYSTEM.find((path) => existsSync(path));
  const { executablePath, env } = own ? { executablePath: own, env: {} } : await unpackedChromium();
  return { executablePath, args: ARGS, env: { ...definedEnv(), ...env } };
}

/** A headless Chromium. Whoever launches it closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumOptions());
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
