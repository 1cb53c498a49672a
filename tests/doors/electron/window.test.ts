import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { bringToFront, openWindow, windowOptions } from '../../../main/doors/electron/window.ts';

vi.mock('electron', () => ({
  BrowserWindow: class extends EventEmitter {
    show = vi.fn();
  },
}));

const look = { title: 'Lên Sàn', preload: '/app/preload.cjs', screen: { width: 1920, height: 1040 }, inspect: false };

test('the page has no Node, no way around its origin, and a world apart from the preload', () => {
  expect(windowOptions(look).webPreferences).toEqual({
    preload: '/app/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
  });
});

test('the window never gets smaller than the screens are laid out for', () => {
  expect(windowOptions(look)).toMatchObject({ minWidth: 1024, minHeight: 680 });
});

test('on a small screen the whole window can be seen', () => {
  const small = windowOptions({ ...look, screen: { width: 1092, height: 582 } });
  expect(small).toMatchObject({ width: 1092, height: 582, minWidth: 1024, minHeight: 582 });
});

test('the window shows itself when its first picture is ready, not before', () => {
  const window = openWindow(look);
  expect(windowOptions(look).show).toBe(false);
  expect(window.show).not.toHaveBeenCalled();
  window.emit('ready-to-show');
  expect(window.show).toHaveBeenCalledOnce();
});

test('a second start brings a minimized window back', () => {
  const window = { isMinimized: () => true, restore: vi.fn(), show: vi.fn(), focus: vi.fn() };
  bringToFront(window as Partial<BrowserWindow> as BrowserWindow);
  expect(window.restore).toHaveBeenCalledOnce();
  expect(window.focus).toHaveBeenCalledOnce();
});
