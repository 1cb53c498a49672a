import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Faults, NO_FAULTS } from '../../main/practice/faults.ts';
import { press, PRESETS, switchStates } from '../../main/practice/presets.ts';
import { goodItem, openDesk, photoForm, picture, signed, START, upload } from './desk.ts';
import type { Desk } from './desk.ts';

const SHOP_CALL = 'shop/get_shop_info';
const ADD = 'product/add_item';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  expect(desk.ownFaults).toEqual([]);
  await desk.close();
});

const add = async () => desk.call(ADD, { body: goodItem(await upload(desk)) });
const items = async () => {
  const answer = await desk.call('product/search_item', { query: { item_sku: 'LS-0001', page_size: 10 } });
  return (answer.response as { item_id_list: number[] }).item_id_list;
};

/** How a call ends for the client: its status and body, or the way the line broke. */
function raw(api: string, open = false): Promise<string> {
  const { path, query } = signed(desk.account, desk.clock.now, api, { open });
  const url = new URL(path, desk.account.host);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return new Promise((resolve) => {
    const sent = request(url, { agent: false }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.on('end', () => resolve(`${response.statusCode} ${response.headers['content-type']} ${body}`));
      response.on('error', (error: NodeJS.ErrnoException) =>
        resolve(`${error.code} after ${body.length > 0 ? 'some' : 'nothing'}`),
      );
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    sent.end();
  });
}

describe('a line that is cut', () => {
  test('after the platform took it: the client sees a reset, and there is exactly one listing', async () => {
    const body = goodItem(await upload(desk));
    desk.practice.setFaults({ cutAfter: { times: 1, path: ADD } });
    await expect(desk.call(ADD, { body })).rejects.toThrow('fetch failed');
    expect(await items()).toHaveLength(1);
    expect(await desk.call(ADD, { body })).toMatchObject({ error: '' });
  });

  test('before the platform took it: a reset, and no listing', async () => {
    const body = goodItem(await upload(desk));
    desk.practice.setFaults({ cutBefore: { times: 1, path: ADD } });
    await expect(desk.call(ADD, { body })).rejects.toThrow('fetch failed');
    expect(await items()).toEqual([]);
  });

  test('so many times, and only at the call it is meant for', async () => {
    desk.practice.setFaults({ cutBefore: { times: 2, path: SHOP_CALL } });
    expect(await raw('product/get_category')).toContain('200');
    expect(await raw(SHOP_CALL)).toBe('ECONNRESET');
    expect(desk.practice.faults().cutBefore.times).toBe(1);
    expect(await raw(SHOP_CALL)).toBe('ECONNRESET');
    expect(await raw(SHOP_CALL)).toContain('200');
  });

  test('always, until somebody switches it off', async () => {
    desk.practice.setFaults({ cutAfter: { times: 'always' } });
    expect([await raw(SHOP_CALL), await raw(SHOP_CALL)]).toEqual(['ECONNRESET', 'ECONNRESET']);
    desk.practice.setFaults({});
    expect(await raw(SHOP_CALL)).toContain('200');
  });

  test('in the middle of the answer', async () => {
    desk.practice.setFaults({ cutAfter: { times: 1, how: 'half' } });
    expect(await raw(SHOP_CALL)).toBe('ECONNRESET after some');
  });

  test('in silence: nothing comes until the client gives up, and yet it was done', async () => {
    const body = goodItem(await upload(desk));
    desk.practice.setFaults({ cutAfter: { times: 1, how: 'silence', path: ADD } });
    const { path, query } = signed(desk.account, desk.clock.now, ADD);
    const url = new URL(path, desk.account.host);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const gaveUp = new AbortController();
    const call = fetch(url, { method: 'POST', body: JSON.stringify(body), signal: gaveUp.signal });
    while ((await items()).length === 0);
    gaveUp.abort();
    await expect(call).rejects.toThrow('aborted');
    expect(await items()).toHaveLength(1);
  });

  test('a silent call does not keep the platform from stopping', async () => {
    desk.practice.setFaults({ cutAfter: { times: 'always', how: 'silence' } });
    const hanging = raw(SHOP_CALL);
    while (desk.practice.faults().cutAfter.times !== 'always');
    await desk.again();
    expect(await hanging).toMatch(/ECONNRESET|ECONNREFUSED/);
  });
});

test('a client that goes away in the middle of its words leaves nothing behind', async () => {
  const body = JSON.stringify(goodItem(await upload(desk)));
  const { path, query } = signed(desk.account, desk.clock.now, ADD);
  const url = new URL(path, desk.account.host);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  const sent = request(url, { method: 'POST', agent: false, headers: { 'content-length': Buffer.byteLength(body) } });
  const closed = new Promise<void>((resolve) => sent.on('error', () => resolve()).on('close', () => resolve()));
  sent.write(body.slice(0, 100), () => sent.destroy());
  await closed;
  expect(await items()).toEqual([]);
});

describe('somebody else answers', () => {
  test('a Wi-Fi page: status 200, HTML, for whatever is called, and nothing is done', async () => {
    const body = goodItem(await upload(desk));
    desk.practice.setFaults({ captivePortal: true });
    expect(await raw(SHOP_CALL)).toMatch(/^200 text\/html; charset=utf-8 <!doctype html>/);
    expect(await raw('no/such_call')).toMatch(/^200 text\/html/);
    await expect(desk.call(ADD, { body })).rejects.toThrow('JSON');
    desk.practice.setFaults({});
    expect(await items()).toEqual([]);
  });

  test('the trainer still reaches the switches through it', async () => {
    desk.practice.setFaults({ captivePortal: true });
    const response = await fetch(new URL('/practice/faults', desk.account.host), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await response.json()).toEqual(NO_FAULTS);
    expect(await raw(SHOP_CALL)).toContain('200 application/json');
  });

  test.each([502, 503, 504] as const)('a server in front says %i, in HTML', async (status) => {
    desk.practice.setFaults({ serverError: { times: 1, status } });
    expect(await raw(SHOP_CALL)).toMatch(new RegExp(`^${status} text/html`));
  });

  test('500 comes from the platform itself, in its envelope', async () => {
    desk.practice.setFaults({ serverError: { times: 1, status: 500 } });
    expect(await desk.call(SHOP_CALL)).toMatchObject({
      status: 500,
      error: 'error_server',
      request_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test('a 504 may hide that it was done, or not', async () => {
    const body = goodItem(await upload(desk));
    desk.practice.setFaults({ serverError: { times: 1, path: ADD, status: 504 } });
    await expect(desk.call(ADD, { body })).rejects.toThrow('JSON');
    expect(await items()).toEqual([]);
    desk.practice.setFaults({ serverError: { times: 1, path: ADD, status: 504, applied: true } });
    await expect(desk.call(ADD, { body })).rejects.toThrow('JSON');
    expect(await items()).toHaveLength(1);
  });
});

describe('a clock that is wrong', () => {
  test('the platform goes by its own clock and tells it in the Date header', async () => {
    const HOUR = 3_600;
    desk.practice.setFaults({ clockOffsetSeconds: HOUR });
    const late = await desk.call(SHOP_CALL);
    expect(late).toMatchObject({ error: 'error_param', message: 'Timestamp is expired.', date: START + HOUR * 1_000 });
    // A client that learns from the header gets through.
    const { path, query } = signed(desk.account, late.date, SHOP_CALL);
    const url = new URL(path, desk.account.host);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    expect(await (await fetch(url)).json()).toMatchObject({ error: '', auth_time: START / 1_000 + HOUR });
  });

  test('it ends no token and hides no listing', async () => {
    await add();
    const DAY = 86_400;
    desk.practice.setFaults({ clockOffsetSeconds: DAY });
    const at = START / 1_000 + DAY;
    const { query } = signed(desk.account, desk.clock.now + DAY * 1_000, 'product/get_item_list');
    const list = await desk.call('product/get_item_list', {
      query: {
        ...query,
        offset: 0,
        page_size: 10,
        item_status: 'NORMAL',
        update_time_from: at - 5,
        update_time_to: at + 5,
      },
    });
    expect(list).toMatchObject({ error: '', response: { item: [{ update_time: at }] } });
  });
});

describe('a line that is slow', () => {
  test('every call waits, and its bytes pass one after the other in both directions', async () => {
    const waits: number[] = [];
    const sleep = (ms: number) => {
      waits.push(ms);
      return Promise.resolve();
    };
    const slow = await openDesk({ sleep, faults: { latencyMs: 700, bytesPerSecond: 2_000 } });
    const photo = await picture(60, 60);
    const answer = await slow.call('media_space/upload_image', { open: true, form: photoForm([photo]) });
    expect(answer.error).toBe('');
    expect(waits[0]).toBe(700);
    const seconds = (waits.reduce((sum, ms) => sum + ms, 0) - 700) / 1_000;
    const bytes = photo.length + JSON.stringify(answer).length;
    expect(seconds).toBeGreaterThan((bytes / 2_000) * 0.8);
    await slow.close();
  });

  test('a tight allowance in place of the generous one', async () => {
    desk.practice.setFaults({ rateLimit: { perSecond: 0.5, burst: 1 }, dailyLimit: 2 });
    const errors = [];
    for (let call = 0; call < 2; call += 1) errors.push((await desk.call(SHOP_CALL)).error);
    desk.clock.now += 2_000;
    errors.push((await desk.call(SHOP_CALL)).error);
    desk.clock.now += 2_000;
    errors.push((await desk.call(SHOP_CALL)).error);
    expect(errors).toEqual(['', 'error_rate_limit', '', 'error_limit']);
  });
});

describe('faults are set on purpose only', () => {
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(new URL('/practice/faults', desk.account.host), { method: 'POST', headers, body, redirect: 'manual' });

  test('as JSON while it runs: the whole set, and what is not named is off', async () => {
    desk.practice.setFaults({ latencyMs: 5, captivePortal: true });
    expect(await (await post('{"cutBefore":{"times":3}}')).json()).toEqual({
      ...NO_FAULTS,
      cutBefore: { times: 3, path: null },
    });
    expect(desk.practice.faults().captivePortal).toBe(false);
  });

  test('a fault that does not exist is refused by name, and nothing changes', async () => {
    desk.practice.setFaults({ latencyMs: 5 });
    const unknown = await post('{"cutbefore":{"times":3}}');
    expect(unknown.status).toBe(400);
    const wrong = await post('{"latencyMs":-1}');
    expect(await wrong.json()).toEqual({ error: 'faults', fields: ['latencyMs'] });
    expect((await post('{"latencyMs":')).status).toBe(400);
    expect(() => desk.practice.setFaults({ latencyMs: -1 })).toThrow('latencyMs');
    await expect(openDesk({ faults: { latencyMs: -1 } })).rejects.toThrow('latencyMs');
    expect(desk.practice.faults().latencyMs).toBe(5);
  });

  test('a restart starts with a good line', async () => {
    desk.practice.setFaults({ captivePortal: true });
    await desk.again();
    expect(desk.practice.faults()).toEqual(NO_FAULTS);
  });

  test('ending the sign-in is done once and does not stay', async () => {
    expect(desk.practice.setFaults({ expireTokens: 'all' }).expireTokens).toBe('no');
  });

  test.each(PRESETS)('the switch "%s" goes on and off again and touches no other', (preset) => {
    const others = Faults.parse({ latencyMs: preset === 'slow' ? 0 : 5, captivePortal: preset !== 'captivePortal' });
    const on = Faults.parse(press(preset, others));
    const isOn = (faults: Faults) => switchStates(faults).find((state) => state.preset === preset)?.on;
    expect(isOn(on)).toBe(preset !== 'expireTokens');
    if (preset === 'expireTokens') return;
    expect(Faults.parse(press(preset, on))).toEqual(others);
  });
});
