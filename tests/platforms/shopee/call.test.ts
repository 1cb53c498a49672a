import { describe, expect, it } from 'vitest';
import { PlatformError } from '../../../main/platforms/platform.ts';
import { ask, type Request } from '../../../main/platforms/shopee/call.ts';
import { desk } from './desk.ts';
import { answer, page, stub } from './stub.ts';

const KEY = 'partner-key-of-nobody';
const TOKEN = 'access-token-of-nobody';
const keys = { partnerId: 2_000_001, partnerKey: KEY, shopId: 700_001, accessToken: TOKEN };
const deskAt = (host: string, now?: () => number) => desk({ host, ...keys, ...(now && { now }) });

const looking: Request = { path: '/api/v2/product/get_category', effect: 'reads' };
const making: Request = { path: '/api/v2/product/add_item', effect: 'makes', json: { item_name: 'Nước mắm' } };

async function trouble(call: Promise<unknown>): Promise<PlatformError> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PlatformError);
  return error as PlatformError;
}

describe('an answer that is not the platform’s', () => {
  it('is a page of somebody else’s network, even with status 200: nothing was sent to the platform', async () => {
    await using hotel = await stub(page('<html>Welcome, please sign in</html>'));
    for (const request of [looking, making]) {
      expect(await trouble(ask(deskAt(hotel.host), request, keys))).toMatchObject({
        trouble: 'later',
        code: 'captive',
      });
    }
  });

  it('is a redirect, and the signed address is shown to nobody else', async () => {
    await using other = await stub(page('gotcha'));
    await using hotel = await stub(page('', 302, { location: `${other.host}/login` }));
    expect(await trouble(ask(deskAt(hotel.host), looking, keys))).toMatchObject({ trouble: 'later', code: 'captive' });
    expect(other.asked).toEqual([]);
  });

  it('is the status by which a network asks for its own sign-in', async () => {
    await using hotel = await stub(page('<html>sign in</html>', 511));
    expect(await trouble(ask(deskAt(hotel.host), making, keys))).toMatchObject({ trouble: 'later', code: 'captive' });
  });

  it('is JSON without the platform’s own number of the request', async () => {
    await using hotel = await stub((response) => response.end('{"status":"login required","error":""}'));
    expect(await trouble(ask(deskAt(hotel.host), looking, keys))).toMatchObject({ trouble: 'later', code: 'captive' });
  });

  it('teaches nothing about the clock', async () => {
    await using hotel = await stub(page('<html>', 200, { date: 'Mon, 01 Jan 2001 00:00:00 GMT' }));
    const session = deskAt(hotel.host);
    await trouble(ask(session, looking, keys));
    expect(session.skew.get()).toBe(0);
  });
});

describe('an answer that breaks', () => {
  it('in the middle is asked for again, but a listing that may have been made is looked up first', async () => {
    await using gateway = await stub((response) => response.end('{"error":"","request_id":"1","response":{"item_'));
    expect(await trouble(ask(deskAt(gateway.host), looking, keys))).toMatchObject({
      trouble: 'later',
      code: 'unreadable',
    });
    expect(await trouble(ask(deskAt(gateway.host), making, keys))).toMatchObject({
      trouble: 'lost',
      code: 'unreadable',
    });
  });

  it('with the line, after the bytes went out', async () => {
    await using gateway = await stub((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"error":"');
      setImmediate(() => response.destroy());
    });
    expect(await trouble(ask(deskAt(gateway.host), looking, keys))).toMatchObject({ trouble: 'later', code: 'line' });
    expect(await trouble(ask(deskAt(gateway.host), making, keys))).toMatchObject({ trouble: 'lost', code: 'line' });
  });

  it('before it begins', async () => {
    await using gateway = await stub((response) => response.destroy());
    expect((await trouble(ask(deskAt(gateway.host), looking, keys))).trouble).toBe('later');
    expect((await trouble(ask(deskAt(gateway.host), making, keys))).trouble).toBe('lost');
  });

  it('into silence is given up', async () => {
    await using gateway = await stub(() => {});
    const short = { ...making, patience: 50 };
    expect(await trouble(ask(deskAt(gateway.host), short, keys))).toMatchObject({ trouble: 'lost', code: 'line' });
  });

  it('off because it never ends is given up before it fills the memory', async () => {
    await using gateway = await stub((response) => {
      response.write('{"error":"');
      const more = Buffer.alloc(1_000_000, 'x');
      const pour = (): void => {
        while (!response.destroyed && response.write(more));
      };
      response.on('drain', pour);
      pour();
    });
    expect(await trouble(ask(deskAt(gateway.host), making, keys))).toMatchObject({
      trouble: 'lost',
      code: 'unreadable',
    });
  });
});

describe('a server in trouble', () => {
  it.each([403, 500, 502, 503, 504])('%i may or may not have made the listing', async (status) => {
    await using gateway = await stub(page('<html>Bad gateway</html>', status));
    expect(await trouble(ask(deskAt(gateway.host), looking, keys))).toMatchObject({ trouble: 'later', code: 'server' });
    expect(await trouble(ask(deskAt(gateway.host), making, keys))).toMatchObject({ trouble: 'lost', code: 'server' });
  });

  it('429 did nothing and says when to come back', async () => {
    await using gateway = await stub(page('slow down', 429, { 'retry-after': '7' }));
    expect(await trouble(ask(deskAt(gateway.host), making, keys))).toMatchObject({
      trouble: 'later',
      retryAfter: 7000,
    });
  });

  it('whose refusal comes with status 500 is still read in its own words', async () => {
    await using gateway = await stub(answer({ error: 'error_category_is_block', message: 'no' }, 500));
    const said = await ask(deskAt(gateway.host), making, keys);
    expect(said).toMatchObject({ yes: false, rule: { code: 'shopee.error_category_is_block' } });
  });
});

describe('a call that never leaves', () => {
  it('because nobody listens is simply tried again, also when it would make a listing', async () => {
    const gone = await stub(page(''));
    await gone[Symbol.asyncDispose]();
    expect(await trouble(ask(deskAt(gone.host), making, keys))).toMatchObject({ trouble: 'later', code: 'line' });
  });

  it('because the person stopped sends nothing', async () => {
    await using gateway = await stub(answer({}));
    const session = deskAt(gateway.host);
    session.stop();
    expect(await trouble(ask(session, making, keys))).toMatchObject({ trouble: 'later', code: 'stopped' });
    expect(gateway.asked).toEqual([]);
  });

  it('is not what stopping in the middle is: the listing may have been made', async () => {
    await using gateway = await stub(() => session.stop());
    const session = deskAt(gateway.host);
    expect(await trouble(ask(session, making, keys))).toMatchObject({ trouble: 'lost', code: 'stopped' });
  });
});

describe('what goes out', () => {
  it('is UTF-8 in NFC, so that one product has one spelling over there', async () => {
    await using gateway = await stub(answer({}));
    const decomposed = 'Nước mắm Vạn Phần'.normalize('NFD');
    await ask(
      deskAt(gateway.host),
      { ...making, json: { item_name: decomposed }, query: { item_sku: decomposed } },
      keys,
    );
    expect(gateway.asked[0]?.body.toString('utf8')).toBe('{"item_name":"Nước mắm Vạn Phần"}');
    expect(gateway.asked[0]?.url.searchParams.get('item_sku')).toBe('Nước mắm Vạn Phần');
  });

  it('never shows in an error: no key, no token, no signed address', async () => {
    await using gateway = await stub((response) => response.destroy());
    const error = await trouble(ask(deskAt(gateway.host), making, keys));
    const sign = gateway.asked[0]?.url.searchParams.get('sign') ?? '';
    expect(sign).toMatch(/^[0-9a-f]{64}$/);
    const told = [error.message, error.stack, String(error.cause), JSON.stringify(error)].join('\n');
    for (const secret of [KEY, TOKEN, sign]) expect(told).not.toContain(secret);
  });
});

describe('the clock', () => {
  const gateway = (now: number) =>
    stub((response, asked) => {
      const told = Number(asked.url.searchParams.get('timestamp'));
      const late = Math.abs(told - now / 1000) > 300;
      const fields = late ? { error: 'error_param', message: 'Timestamp is expired.' } : { response: {} };
      answer(fields, late ? 400 : 200, { date: new Date(now).toUTCString() })(response, asked);
    });
  const right = Date.parse('2026-11-22T08:00:00Z');

  it.each([-20, 20])(
    'of a laptop that is %i minutes wrong is corrected, and the call goes through',
    async (minutes) => {
      await using platform = await gateway(right);
      const session = deskAt(platform.host, () => right + minutes * 60_000);
      expect((await ask(session, making, keys)).yes).toBe(true);
      expect(session.skew.get()).toBe(-minutes * 60_000);
      expect((await ask(session, making, keys)).yes).toBe(true);
      expect(platform.asked).toHaveLength(3);
    },
  );

  it('that the platform refuses twice is said to be the clock', async () => {
    await using platform = await stub(answer({ error: 'error_param', message: 'Timestamp is expired.' }, 400));
    expect(await trouble(ask(deskAt(platform.host), making, keys))).toMatchObject({ trouble: 'later', code: 'clock' });
  });

  it('is not learned from an old answer that a cache hands out', async () => {
    await using platform = await stub(answer({}, 200, { date: 'Mon, 01 Jan 2001 00:00:00 GMT', age: '60' }));
    const session = deskAt(platform.host);
    await ask(session, looking, keys);
    expect(session.skew.get()).toBe(0);
  });
});
