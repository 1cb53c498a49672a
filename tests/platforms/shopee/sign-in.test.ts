import { describe, expect, it } from 'vitest';
import { shopee } from '../../../main/platforms/shopee/index.ts';
import { desk } from './desk.ts';
import { practiceDesk, type PracticeDesk } from './practice-desk.ts';

/** Presses "allow" on the consent page, as the owner of the shop does, and reads the code off the page. */
async function agree(at: PracticeDesk): Promise<string> {
  const session = { ...at.session, account: { ...at.session.account, redirect: 'https://office.example/back' } };
  const url = shopee.consentUrl(session, at.account.partnerKey);
  const page = await fetch(url);
  expect(page.status).toBe(200);
  const html = await page.text();
  const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1] ?? '';
  const fields = [...html.matchAll(/<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)];
  const form = new URLSearchParams(fields.map(([, name, value]) => [name ?? '', value ?? '']));
  form.set('decision', 'yes');
  const origin = new URL(url).origin;
  const back = await fetch(new URL(action, url), {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { origin },
  });
  const address = new URL(back.headers.get('location') ?? '');
  expect(address.origin).toBe('https://office.example');
  expect(address.searchParams.get('shop_id')).toBe(String(at.account.shopId));
  return address.searchParams.get('code') ?? '';
}

const withCode = (at: PracticeDesk, code: string) => desk({ ...at.account, secrets: { code }, now: at.session.now });

describe('signing in', () => {
  it('with the code from the consent page gives tokens, the name and the end, and spends the code', async () => {
    await using at = await practiceDesk();
    const session = withCode(at, await agree(at));
    const signed = await shopee.signIn(session);
    expect(signed.name).toMatch(/\S/);
    expect(signed.secrets).toMatchObject({ partnerKey: at.account.partnerKey, accessToken: expect.any(String) });
    expect(signed.secrets).not.toHaveProperty('code');
    expect(shopee.endOf(signed.secrets)).toBe(session.now() + 30 * 24 * 3600_000);
    expect(session.diary.slice(0, 2)).toEqual([
      'call /api/v2/auth/token/get',
      `save ${String(signed.secrets['accessToken'])}`,
    ]);
    session.secrets = signed.secrets;
    expect(await shopee.find(session, 'LS-NOBODY')).toBeNull();
  });

  it('with a wrong code says so', async () => {
    await using at = await practiceDesk();
    await expect(shopee.signIn(withCode(at, 'wrong'))).rejects.toMatchObject({
      trouble: 'sign-in',
      code: 'shopee.invalid_code',
    });
  });

  it('whose answer was lost asks for another code, because a code works once', async () => {
    await using at = await practiceDesk({ faults: { cutAfter: { times: 1, path: 'auth/token/get' } } });
    const session = withCode(at, await agree(at));
    await expect(shopee.signIn(session)).rejects.toMatchObject({ trouble: 'sign-in', code: 'shopee.code_lost' });
  });

  it('keeps the tokens when only the name could not be asked for', async () => {
    await using at = await practiceDesk({ faults: { cutBefore: { times: 1, path: 'shop/get_shop_info' } } });
    const signed = await shopee.signIn(withCode(at, await agree(at)));
    expect(signed.name).toBeNull();
    expect(signed.secrets['refreshToken']).toMatch(/\S/);
  });

  it('with tokens that the office holds tries them, and renews them when they have ended', async () => {
    await using at = await practiceDesk();
    at.practice.setFaults({ expireTokens: 'access' });
    at.pass(1);
    const before = at.session.secrets['accessToken'];
    const signed = await shopee.signIn(at.session);
    expect(signed.secrets['accessToken']).not.toBe(before);
    expect(signed.name).toMatch(/\S/);
  });

  it('with a wrong key, partner or shop says which, and never what the key was', async () => {
    await using at = await practiceDesk();
    const tokens = at.session.secrets;
    const tries = [
      { given: { ...at.account, partnerKey: 'not the key' }, code: 'shopee.error_sign' },
      { given: { ...at.account, partnerId: at.account.partnerId + 1 }, code: 'shopee.invalid_partner_id' },
      { given: { ...at.account, shopId: at.account.shopId + 1 }, code: 'shopee.partner_shop_no_link' },
    ];
    for (const { given, code } of tries) {
      const { accessToken, refreshToken } = tokens;
      const session = desk({
        ...given,
        secrets: { accessToken: accessToken!, refreshToken: refreshToken! },
        now: at.session.now,
      });
      const error: unknown = await shopee.signIn(session).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ trouble: 'sign-in', code });
      expect(JSON.stringify(error) + String(error)).not.toContain(given.partnerKey);
    }
  });

  it('without a number where a number belongs says so before anything is sent', async () => {
    await using at = await practiceDesk();
    const session = { ...at.session, account: { partnerId: 'abc', shopId: at.account.shopId } };
    await expect(shopee.signIn(session)).rejects.toMatchObject({ trouble: 'person', code: 'shopee.account' });
    expect(at.session.diary.filter((line) => line.startsWith('call'))).toEqual([]);
  });

  it('accepts the numbers and the address as people type them', async () => {
    await using at = await practiceDesk();
    const account = { partnerId: String(at.account.partnerId), shopId: ` ${at.account.shopId} ` };
    const signed = await shopee.signIn({ ...at.session, host: `${at.session.host}/api/v2/`, account });
    expect(signed.account).toEqual({ partnerId: at.account.partnerId, shopId: at.account.shopId });
  });
});
