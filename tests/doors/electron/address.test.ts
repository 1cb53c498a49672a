import { describe, expect, test } from 'vitest';
import { isStartPage, mayLoad, outsideAddress } from '../../../main/doors/electron/address.ts';

describe('what may open in the default browser', () => {
  test.each([
    ['https://thuvienphapluat.vn/van-ban/x?a=1#dieu-7', 'https://thuvienphapluat.vn/van-ban/x?a=1#dieu-7'],
    ['HTTPS://Banhang.Shopee.vn/edu/article/1', 'https://banhang.shopee.vn/edu/article/1'],
    ['http://127.0.0.1:4180/shop/1', 'http://127.0.0.1:4180/shop/1'],
    ['http://localhost:4180/', 'http://localhost:4180/'],
    ['http://[::1]:4180/', 'http://[::1]:4180/'],
    // The browser gets the address as it was judged, not as it was written.
    ['https:\\\\shopee.vn\\a', 'https://shopee.vn/a'],
    [' https://shopee.vn/\n', 'https://shopee.vn/'],
    ['https://shopee.vn/"&calc', 'https://shopee.vn/%22&calc'],
    ['http://2130706433/', 'http://127.0.0.1/'],
  ])('%s opens as %s', (text, address) => {
    expect(outsideAddress(text)).toBe(address);
  });

  test.each([
    'http://shopee.vn/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://0.0.0.0/',
    'http://192.168.1.1/',
    'http://[::ffff:8.8.8.8]/',
    'https://shopee.vn@evil.example/',
    'https://user:word@shopee.vn/',
    'file:///etc/passwd',
    'file://server/share/x.exe',
    '\\\\server\\share\\x.exe',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://shopee.vn/1',
    'blob:lensan://desk/1',
    'lensan://desk/',
    'view-source:https://shopee.vn/',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=x&crumb=location:\\\\server\\share',
    'smb://server/share',
    'mailto:a@b.vn?attach=/etc/passwd',
    'vbscript:x',
    'about:blank',
    'https://',
    'shopee.vn',
    '',
    `https://shopee.vn/${'a'.repeat(2100)}`,
  ])('%s goes nowhere', (text) => {
    expect(outsideAddress(text)).toBeNull();
  });
});

describe('what is the page of the app', () => {
  test.each(['lensan://desk/', 'lensan://desk/#/products/1', 'lensan://desk/?x=1'])('%s is', (text) => {
    expect(isStartPage(text)).toBe(true);
  });

  test.each([
    'lensan://desk/thumb/abc/320',
    'lensan://desk.evil.example/',
    'lensan://evil.example/',
    'lensan://desk:81/',
    'lensan://desk@evil.example/',
    'lensan://evil@desk/',
    'lensan://DESK/',
    'lensan2://desk/',
    'lensan:desk/',
    'https://desk/',
    'file:///desk/',
    'about:blank',
    '',
  ])('%s is not', (text) => {
    expect(isStartPage(text)).toBe(false);
  });
});

describe('what the window may load', () => {
  test.each([
    'lensan://desk/assets/a.js',
    'blob:lensan://desk/1-2',
    'data:image/png;base64,AA==',
    'devtools://devtools/x',
  ])('%s: yes', (text) => {
    expect(mayLoad(text)).toBe(true);
  });

  test.each([
    'https://shopee.vn/x.js',
    'http://127.0.0.1:4180/',
    'ws://127.0.0.1:9/',
    'file:///etc/passwd',
    'lensan://elsewhere/x.js',
    'blob:https://evil.example/1',
    'blob:lensan://desk.evil.example/1',
    'chrome://gpu',
    '',
  ])('%s: no', (text) => {
    expect(mayLoad(text)).toBe(false);
  });
});
