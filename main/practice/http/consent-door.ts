import { checkCall } from '../gateway/checks.ts';
import { Refusal, statusOf } from '../gateway/refusal.ts';
import type { Platform } from '../platform.ts';
import { codePage, consentPage, sayingPage, webAddress } from '../window/consent.ts';
import type { Asked } from '../window/consent.ts';
import type { Scene } from '../window/layout.ts';
import { goTo, json, page } from './page.ts';
import type { Reply } from './page.ts';

/** Classic links, signed as public calls; their answer is a page. */
export const CLASSIC: Readonly<Record<string, Asked['kind']>> = {
  '/api/v2/shop/auth_partner': 'allow',
  '/api/v2/shop/cancel_auth_partner': 'cancel',
};
/** The newer link is not signed. */
export const NEWER = '/auth';

function ask(platform: Platform, scene: Scene, asked: Asked): Reply {
  const [shop] = platform.identity.shops();
  if (!shop || asked.partnerId !== platform.identity.partnerId) return page(sayingPage(scene, 'badLink'), 400);
  return page(consentPage(scene, shop, asked), 200, asked.redirect);
}

/** GET shop/auth_partner or cancel_auth_partner. */
export function classicConsent(platform: Platform, scene: Scene, path: string, query: URLSearchParams): Reply {
  try {
    checkCall(platform, path, query, 'public');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json({ error: error.error, message: error.message, request_id: '' }, statusOf(error.error));
  }
  const redirect = webAddress(query.get('redirect'));
  if (query.get('redirect') && !redirect) return page(sayingPage(scene, 'badLink'), 400);
  return ask(platform, scene, {
    partnerId: platform.identity.partnerId,
    kind: CLASSIC[path] ?? 'allow',
    redirect,
    state: query.get('state'),
  });
}

/** GET /auth?partner_id&auth_type=seller&redirect_uri&response_type=code[&state]. */
export function newerConsent(platform: Platform, scene: Scene, query: URLSearchParams): Reply {
  const redirect = webAddress(query.get('redirect_uri'));
  const wrong =
    query.get('auth_type') !== 'seller' ||
    query.get('response_type') !== 'code' ||
    (query.get('redirect_uri') && !redirect);
  if (wrong) return page(sayingPage(scene, 'badLink'), 400);
  return ask(platform, scene, {
    partnerId: Number(query.get('partner_id')),
    kind: 'allow',
    redirect,
    state: query.get('state'),
  });
}

/** What the seller pressed. */
export function decide(platform: Platform, scene: Scene, form: URLSearchParams): Reply {
  const [shop] = platform.identity.shops();
  const decision = form.get('decision');
  if (!shop || form.get('partner_id') !== String(platform.identity.partnerId))
    return page(sayingPage(scene, 'badLink'), 400);
  if (decision !== 'yes' && decision !== 'show') return page(sayingPage(scene, 'denied'));
  if (form.get('kind') === 'cancel') {
    platform.identity.unlink(shop.shopId);
    return page(sayingPage(scene, 'revoked'));
  }
  platform.identity.link(shop.shopId);
  const code = platform.tokens.newCode(shop.shopId);
  const redirect = webAddress(form.get('redirect'));
  if (decision === 'show' || !redirect) return page(codePage(scene, code, shop));
  redirect.searchParams.set('code', code);
  redirect.searchParams.set('shop_id', String(shop.shopId));
  const state = form.get('state');
  if (state !== null) redirect.searchParams.set('state', state);
  return goTo(redirect.href);
}
