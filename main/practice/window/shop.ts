import { formatMoney } from '../../../shared/text/money.ts';
import type { Item } from '../db/items.ts';
import type { Model } from '../db/models.ts';
import type { Platform } from '../platform.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { inLanguage, layout } from './layout.ts';
import type { Scene } from './layout.ts';
import { lastCall, trainerPanel } from './trainer.ts';

/** Often enough for a room that is waiting, seldom enough to press something in between. */
const REFRESH_S = 4;
const MOST_SHOWN = 200;

/** Cheapest price and whole stock, with or without variants. */
export function offer(item: Item, models: Model[]): { price: number; stock: number; several: boolean } {
  if (item.tiers.length === 0) return { price: item.price, stock: item.stock, several: false };
  const prices = models.map((model) => model.price);
  return {
    price: Math.min(...prices),
    stock: models.reduce((sum, model) => sum + model.stock, 0),
    several: new Set(prices).size > 1,
  };
}

export const chip = ({ say }: Scene, status: Item['status']): Html =>
  html`<span class="chip ${status}">${say(`status.${status}`)}</span>`;

function card(scene: Scene, item: Item, models: Model[]): Html {
  const { say, language } = scene;
  const { price, stock, several } = offer(item, models);
  const [photo] = item.body.image?.image_id_list ?? [];
  return html`<li>
    <a
      class="card ${item.status === 'NORMAL' ? '' : 'away'}"
      href="${inLanguage(`/practice/item/${item.itemId}`, language)}"
    >
      <div class="photo">
        ${photo ? html`<img src="/file/${photo}" alt="" loading="lazy" />` : say('noPhoto')}${item.status !== 'NORMAL' && chip(scene, item.status)}
      </div>
      <div class="text">
        <span class="name">${item.body.item_name}</span>
        <div class="foot">
          <span class="price">${several && `${say('from')} `}${formatMoney(price)}</span
          ><span class="soft">${stock > 0 ? say('stock', { n: stock }) : say('soldOut')}</span>
        </div>
      </div>
    </a>
  </li>`;
}

/** The shop as a buyer sees it, beside what a trainer needs. */
export function shopPage(platform: Platform, scene: Scene): string {
  const { say } = scene;
  const [shop] = platform.identity.shops();
  const { items, total } = platform.items.find(
    shop?.shopId ?? 0,
    { statuses: ['NORMAL', 'REVIEWING', 'UNLIST', 'BANNED'] },
    { offset: 0, size: MOST_SHOWN },
  );
  const cards = items.map((item) => card(scene, item, platform.models.of(item.itemId)));
  const body = html`<div class="page two">
    <main>
      <div class="head">
        <h1>${shop?.name}</h1>
        <p>${say('count', { n: total })}</p>
        ${lastCall(platform, scene)}
      </div>
      ${
        cards.length > 0
          ? html`<ul class="grid">
              ${cards}
            </ul>`
          : html`<p class="empty">${say('empty')}</p>`
      }
    </main>
    <aside class="shop-side" aria-label="${say('forTrainers')}">${trainerPanel(platform, scene)}</aside>
  </div>`;
  return layout(scene, say('forBuyers'), body, REFRESH_S);
}
