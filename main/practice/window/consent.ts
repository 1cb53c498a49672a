import type { Shop } from '../db/identity.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import type { Scene } from './layout.ts';

/** What the page was asked for, carried through its form. */
export type Asked = { partnerId: number; kind: 'allow' | 'cancel'; redirect: URL | null; state: string | null };

/** An address the browser may be sent back to; null when there is none or it is no web address. */
export function webAddress(text: string | null): URL | null {
  const url = text ? URL.parse(text) : null;
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

const narrow = (scene: Scene, title: string, body: Html) =>
  layout(
    scene,
    title,
    html`<div class="page narrow">
      <main class="panel">
        <h1>${title}</h1>
        ${body}
      </main>
    </div>`,
  );

const hidden = (name: string, value: string | number | null) =>
  value !== null && html`<input type="hidden" name="${name}" value="${value}" />`;

/** One question, one button. */
export function consentPage(scene: Scene, shop: Shop, asked: Asked): string {
  const { say, language } = scene;
  const cancel = asked.kind === 'cancel';
  const buttons = cancel
    ? html`<button class="primary" name="decision" value="yes">${say('revoke')}</button>`
    : html`<button class="primary" name="decision" value="${asked.redirect ? 'yes' : 'show'}">${say('allow')}</button>
        ${asked.redirect && html`<button class="second" name="decision" value="show">${say('allowHere')}</button>`}`;
  return narrow(
    scene,
    say(cancel ? 'cancelTitle' : 'consentTitle'),
    html`<p><strong>${shop.name}</strong></p>
      <p>${say(cancel ? 'cancelAsk' : 'consentAsk', { partner: asked.partnerId })}</p>
      ${asked.redirect && !cancel && html`<p class="soft">${say('consentWhere', { host: asked.redirect.host })}</p>`}
      <form class="buttons" method="post" action="/practice/consent">
        ${hidden('lang', language)}${hidden('partner_id', asked.partnerId)}${hidden('kind', asked.kind)}
        ${hidden('redirect', asked.redirect?.href ?? null)}${hidden('state', asked.state)} ${buttons}<button
          class="second"
          name="decision"
          value="no"
        >
          ${say('deny')}
        </button>
      </form>`,
  );
}

/** The code to copy, for an app that no browser can be sent back to. */
export const codePage = (scene: Scene, code: string, shop: Shop): string =>
  narrow(
    scene,
    scene.say('codeTitle'),
    html`<p>${scene.say('codeHint')}</p>
      <dl>
        <dt>${scene.say('code')}</dt>
        <dd><span class="code" id="code">${code}</span></dd>
        <dt>${scene.say('shopNumber')}</dt>
        <dd><span class="code" id="shop_id">${shop.shopId}</span></dd>
      </dl>`,
  );

export const sayingPage = (scene: Scene, word: 'denied' | 'revoked' | 'badLink'): string =>
  narrow(scene, scene.say('practiceFloor'), html`<p>${scene.say(word)}</p>`);
