import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../main/practice/window/html.ts';
import { addItem, DESCRIPTION, openDesk, upload } from './desk.ts';
import type { Desk } from './desk.ts';

const EVIL = `"><script>alert('x')</script><img src=x onerror=alert(1)>`;

let desk: Desk;
let itemId: number;
beforeAll(async () => {
  desk = await openDesk();
  itemId = await addItem(desk, { original_price: 125_000, seller_stock: [{ stock: 7 }] });
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.ownFaults).toEqual([]);
});

const open = async (path: string) => {
  const response = await fetch(new URL(path, desk.account.host));
  // Without the spaces between tags, which mean nothing.
  const text = (await response.text()).replace(/>\s+/g, '>').replace(/\s+([<>])/g, '$1');
  return { status: response.status, headers: response.headers, text };
};

describe('the shop window shows what a buyer sees', () => {
  test('the listing with its photo, price and stock, in Vietnamese', async () => {
    const { status, text } = await open('/practice/');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="vi">');
    expect(text).toContain('Gian hàng tập');
    expect(text).toContain('Nước mắm Cửa Lò chai thủy tinh 500 ml');
    expect(text).toContain('125.000 ₫');
    expect(text).toContain('Còn 7');
    expect(text).toMatch(/<img src="\/file\/vn-practice-[0-9a-f]{32}"/);
    expect(desk.practice.window).toBe(`${desk.account.host}/practice/`);
  });

  test('in English when asked, and its links stay English', async () => {
    const { text } = await open('/practice/?lang=en');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('7 left');
    expect(text).toContain(`/practice/item/${itemId}?lang=en`);
  });

  test('it looks for news by itself, without any script', async () => {
    const { text } = await open('/practice/');
    expect(text).toMatch(/http-equiv="refresh" content="\d+"/);
    expect(text).not.toContain('<script');
  });

  test('a product has a page of its own, with every photo', async () => {
    const photos = [await upload(desk), await upload(desk)];
    const withTwo = await addItem(desk, {
      image: { image_id_list: photos },
      attribute_list: [
        { attribute_id: 910003, attribute_value_list: [{ value_id: 0, original_value_name: '500', value_unit: 'ml' }] },
      ],
    });
    const { text } = await open(`/practice/item/${withTwo}?photo=2`);
    expect(text).toContain(`class="main" src="/file/${photos[1]}"`);
    for (const part of [
      DESCRIPTION,
      'Thực phẩm và đồ uống › Gia vị và nước chấm › Nước mắm',
      'Khối lượng tịnh',
      '500 ml',
      '0,9 kg',
      '23/11/2026 10:00:00',
      'LS-0001',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('packs show their prices, the cheapest first of all', async () => {
    const withPacks = await addItem(desk);
    await desk.call('product/init_tier_variation', {
      body: {
        item_id: withPacks,
        tier_variation: [{ name: 'Dung tích', option_list: [{ option: '500 ml' }, { option: '1 lít' }] }],
        model: [85_000, 150_000].map((original_price, place) => ({
          tier_index: [place],
          original_price,
          seller_stock: [{ stock: place }],
        })),
      },
    });
    const { text } = await open(`/practice/item/${withPacks}`);
    expect(text).toContain('Từ 85.000 ₫');
    expect(text).toContain('<td>1 lít</td>');
    expect(text).toContain('Hết hàng');
  });

  test('what buyers do not see yet is marked, and deleted ones are gone', async () => {
    const hidden = await addItem(desk, { item_status: 'UNLIST' });
    const refused = await addItem(desk, { item_name: 'Nước mắm thần dược Cửa Lò' });
    const { text } = await open('/practice/');
    expect(text).toContain('<span class="chip UNLIST">Đã ẩn</span>');
    expect(text).toContain('<span class="chip BANNED">Bị từ chối</span>');
    expect((await open(`/practice/item/${refused}`)).text).toContain('Bị từ chối vì có từ: thần dược');
    await desk.call('product/delete_item', { body: { item_id: hidden } });
    expect((await open('/practice/')).text).not.toContain(`/practice/item/${hidden}"`);
  });

  test('text of a listing is shown as text, whatever stands in it', async () => {
    const evil = await addItem(desk, { description: `${DESCRIPTION} ${EVIL}`, item_sku: EVIL });
    const { text } = await open(`/practice/item/${evil}`);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<img src=x');
    expect(text).toContain('&lt;script&gt;');
    expect(html`<a title="${EVIL}">${[EVIL, html`<b>${'&'}</b>`, null, false, 0]}</a>`.text).toBe(
      `<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;">` +
        `&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;<b>&amp;</b>0</a>`,
    );
  });

  test('a page may load nothing from elsewhere and stand in no frame', async () => {
    const policy = (await open('/practice/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('what is not there says so', async () => {
    for (const path of ['/practice/item/4711', '/practice/item/x', '/practice/nothing', '/file/nothing']) {
      expect((await open(path)).status).toBe(404);
    }
    expect((await open('/')).text).toContain('Gian hàng tập');
  });
});

describe('beside it, the trainer', () => {
  const press = (form: Record<string, string>) =>
    fetch(new URL('/practice/faults', desk.account.host), {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    });

  test('sees the last calls and what became of them', async () => {
    await desk.call('product/delete_item', { body: { item_id: 4711 } });
    const { text } = await open('/practice/');
    expect(text).toContain('<code>product/delete_item</code><span class="bad">error_item_not_found</span>');
    expect(text).toMatch(/<time>10:00:00<\/time>/);
  });

  test('presses a switch, sees it on, and presses it off', async () => {
    const pressed = await press({ preset: 'cutAfterCreate', lang: 'en' });
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/practice/?lang=en']);
    expect(desk.practice.faults().cutAfter).toEqual({ times: 1, path: 'product/add_item', how: 'reset' });
    expect((await open('/practice/')).text).toMatch(
      /aria-pressed="true"><i><\/i>Đứt ngay sau khi tạo tin<em>còn 1<\/em>/,
    );
    await press({ preset: 'cutAfterCreate' });
    expect(desk.practice.faults().cutAfter.times).toBe(0);
  });

  test('switches everything off at once', async () => {
    desk.practice.setFaults({ captivePortal: true, latencyMs: 9 });
    await press({ preset: 'off' });
    expect(desk.practice.faults()).toMatchObject({ captivePortal: false, latencyMs: 0 });
  });

  test('sets each number in a form that never reloads by itself', async () => {
    const form = await open('/practice/switches');
    expect(form.text).not.toContain('http-equiv="refresh"');
    await press({
      full: '1',
      latencyMs: '300',
      bytesPerSecond: '9000',
      'cutBefore.times': 'always',
      'cutBefore.path': 'product/add_item',
      'cutAfter.times': '2',
      'cutAfter.how': 'half',
      'serverError.times': '0',
      'serverError.status': '502',
      'serverError.applied': '1',
      captivePortal: '1',
      clockOffsetSeconds: '-60',
      searchLagMs: '1000',
      rate: '0.5',
      dailyLimit: '10',
      expireTokens: 'no',
    });
    expect(desk.practice.faults()).toEqual({
      latencyMs: 300,
      bytesPerSecond: 9_000,
      cutBefore: { times: 'always', path: 'product/add_item' },
      cutAfter: { times: 2, path: null, how: 'half' },
      serverError: { times: 0, path: null, status: 502, applied: true },
      captivePortal: true,
      clockOffsetSeconds: -60,
      searchLagMs: 1_000,
      rateLimit: { perSecond: 0.5, burst: 1 },
      dailyLimit: 10,
      expireTokens: 'no',
    });
    const wrong = await press({ full: '1', latencyMs: '-4', 'serverError.status': '503' });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('Có ô chưa đúng: latencyMs');
    expect(desk.practice.faults().latencyMs).toBe(300);
    desk.practice.setFaults({});
  });
});

describe('other pages of the web can not reach in', () => {
  /** A request with headers that fetch would not let us set. */
  const from = (path: string, method: string, headers: Record<string, string>, body = '') =>
    new Promise<number>((resolve, reject) => {
      const sent = request(new URL(path, desk.account.host), { method, headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

  test('a name of theirs that points at this machine is refused', async () => {
    const port = new URL(desk.account.host).port;
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', 'localhost.evil.example']) {
      expect(await from('/practice/', 'GET', { host })).not.toBe(200);
    }
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      expect(await from('/practice/', 'GET', { host })).toBe(200);
    }
    expect(await from('/api/v2/shop/get_shop_info', 'GET', { host: 'evil.example' })).toBe(421);
  });

  test('a form or a script on their page can not press a switch or agree for the seller', async () => {
    const port = new URL(desk.account.host).port;
    const strangers: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const stranger of strangers) {
      expect(await from('/practice/faults', 'POST', { ...FORM, ...stranger }, 'preset=captivePortal')).toBe(403);
      expect(await from('/practice/consent', 'POST', { ...FORM, ...stranger }, 'decision=yes')).toBe(403);
    }
    expect(desk.practice.faults().captivePortal).toBe(false);
    const own = { origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' };
    expect(await from('/practice/faults', 'POST', { ...FORM, ...own }, 'preset=off')).toBe(303);
  });

  test('a body of another kind, too long or by another method changes nothing', async () => {
    expect(await from('/practice/faults', 'POST', { 'content-type': 'text/plain' }, '{"captivePortal":true}')).toBe(
      415,
    );
    expect(await from('/practice/faults', 'POST', FORM, 'x='.padEnd(30_000, 'x'))).toBe(413);
    expect(await from('/practice/faults', 'DELETE', {})).toBe(405);
    expect(await from('/practice/nothing', 'POST', FORM, 'a=b')).toBe(404);
  });
});
