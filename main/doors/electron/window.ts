import { BrowserWindow } from 'electron';
import type { BrowserWindowConstructorOptions, Size } from 'electron';

// Device-independent pixels. The screens are laid out for this much; a 1366 × 768 laptop at 125 % has less height, and
// there a window that fits the screen is worth more.
const SMALLEST = { width: 1024, height: 680 };
const USUAL = { width: 1280, height: 832 };

export type Look = { title: string; preload: string; screen: Size; inspect: boolean };

export function windowOptions({ title, preload, screen, inspect }: Look): BrowserWindowConstructorOptions {
  const fit = (size: Size) => ({
    width: Math.min(size.width, screen.width),
    height: Math.min(size.height, screen.height),
  });
  const smallest = fit(SMALLEST);
  return {
    title,
    ...fit(USUAL),
    minWidth: smallest.width,
    minHeight: smallest.height,
    // Shown when the first picture is there: no white flash. The colour is --ground of renderer/app/base.css.
    show: false,
    backgroundColor: '#faf6ec',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      devTools: inspect,
    },
  };
}

export function openWindow(look: Look): BrowserWindow {
  const window = new BrowserWindow(windowOptions(look));
  window.once('ready-to-show', () => window.show());
  return window;
}

/** What a second start does in place of opening a second window. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
