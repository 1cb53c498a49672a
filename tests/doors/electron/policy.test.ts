import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { closeSession, holdToOnePage } from '../../../main/doors/electron/policy.ts';

const SCAN = 'lensan://desk/scan/1.pdf';

type OpenHandler = (details: { url: string }) => { action: string };

class Contents extends EventEmitter {
  open: OpenHandler = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: OpenHandler) {
    this.open = handler;
  }
  /** Whether the event was let through. */
  lets(event: string, details: object = {}): boolean {
    const preventDefault = vi.fn();
    this.emit(event, { ...details, preventDefault });
    return preventDefault.mock.calls.length === 0;
  }
}

function held(browse = vi.fn(async () => {})) {
  const contents = new Contents();
  const scans = { isScan: (url: string) => url === SCAN, show: vi.fn(async () => {}) };
  holdToOnePage(contents as unknown as WebContents, { scans, browse });
  return { contents, browse, scans };
}

describe('a window', () => {
  test.each(['https://shopee.vn/', 'lensan://desk/', 'about:blank', ''])('never opens another one (%s)', (url) => {
    expect(held().contents.open({ url })).toEqual({ action: 'deny' });
  });

  test('opens the source of a rule and the practice shop in the default browser', () => {
    const { contents, browse } = held();
    contents.open({ url: 'https://vanban.chinhphu.vn/?docid=1' });
    contents.open({ url: 'http://127.0.0.1:4180/shop' });
    expect(browse.mock.calls).toEqual([['https://vanban.chinhphu.vn/?docid=1'], ['http://127.0.0.1:4180/shop']]);
  });

  test.each(['file:///C:/Windows/System32/calc.exe', 'ms-msdt:/x', 'javascript:x', 'https://shopee.vn@evil.example/'])(
    'hands %s to no other program',
    (url) => {
      const { contents, browse } = held();
      contents.open({ url });
      expect(browse).not.toHaveBeenCalled();
    },
  );

  test('outlives a machine without a browser', async () => {
    const none = vi.fn(() => Promise.reject(new Error('no browser')));
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { contents } = held(none);
    expect(contents.open({ url: 'https://shopee.vn/' })).toEqual({ action: 'deny' });
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  });

  test('shows the scan of a paper outside, and never as an address to browse', () => {
    const { contents, browse, scans } = held();
    expect(contents.open({ url: SCAN })).toEqual({ action: 'deny' });
    expect(scans.show.mock.calls).toEqual([[SCAN]]);
    expect(browse).not.toHaveBeenCalled();
  });

  test.each(['will-navigate', 'will-frame-navigate'])('leaves its page for nothing (%s)', (event) => {
    const { contents } = held();
    for (const url of [
      'https://shopee.vn/',
      'file:///home/a/ảnh.jpg',
      'lensan://desk/thumb/a/1',
      'lensan://evil/',
      'data:,x',
    ])
      expect(contents.lets(event, { url, isMainFrame: true }), url).toBe(false);
    expect(contents.lets(event, { url: 'lensan://desk/', isMainFrame: false })).toBe(false);
  });

  test('may load its own page anew', () => {
    const { contents } = held();
    expect(contents.lets('will-navigate', { url: 'lensan://desk/#/products', isMainFrame: true })).toBe(true);
  });

  test('is not redirected, and holds no web view', () => {
    const { contents } = held();
    expect(contents.lets('will-redirect', { url: 'lensan://desk/', isMainFrame: true })).toBe(false);
    expect(contents.lets('will-attach-webview')).toBe(false);
  });
});

function closed() {
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  };
  closeSession(session as unknown as Session);
  const handlerOf = (setter: { mock: { calls: unknown[][] } }) =>
    setter.mock.calls[0]![0] as (...args: unknown[]) => unknown;
  return { session, handlerOf };
}

describe('a session', () => {
  /** Both of Electron's questions, which must get one answer: "may it?" before, and "allow it?" when it is used. */
  function gives(permission: string, asker = 'lensan://desk/', isMainFrame = true) {
    const { session, handlerOf } = closed();
    const decide = vi.fn();
    handlerOf(session.setPermissionRequestHandler)({}, permission, decide, { requestingUrl: asker, isMainFrame });
    const checked = handlerOf(session.setPermissionCheckHandler)({}, permission, asker, {});
    return { requested: decide.mock.calls, checked };
  }

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'usb',
    'unknown',
  ])('gives no permission: %s', (permission) => {
    expect(gives(permission)).toEqual({ requested: [[false]], checked: false });
  });

  test('lets the copy buttons of our own page write, and nobody else', () => {
    const write = 'clipboard-sanitized-write';
    expect(gives(write)).toEqual({ requested: [[true]], checked: true });
    for (const asker of ['https://evil.example/', 'lensan://desk.evil.example/', 'null', ''])
      expect(gives(write, asker), asker).toEqual({ requested: [[false]], checked: false });
    expect(gives(write, 'lensan://desk/', false).requested).toEqual([[false]]);
  });

  test('gives no device, and downloads no dictionary', () => {
    const { session, handlerOf } = closed();
    expect(handlerOf(session.setDevicePermissionHandler)({ deviceType: 'usb' })).toBe(false);
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
  });

  test('spends nothing of the line on what a page asks for', () => {
    const { session, handlerOf } = closed();
    const cancelled = (url: string) => {
      const decide = vi.fn();
      handlerOf(session.webRequest.onBeforeRequest)({ url }, decide);
      return (decide.mock.calls[0]![0] as { cancel: boolean }).cancel;
    };
    expect(cancelled('https://cdn.example/font.woff2')).toBe(true);
    expect(cancelled('http://127.0.0.1:4180/')).toBe(true);
    expect(cancelled('lensan://desk/assets/font.woff2')).toBe(false);
  });
});
