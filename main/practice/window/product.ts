import { dayOf, formatDay } from '../../../shared/text/dates.ts';
import { formatMoney } from '../../../shared/text/money.ts';
import { formatNumber } from '../../../shared/text/numbers.ts';
import { attributesOf, categoryOf, categoryPath, CHANNELS } from '../data/index.ts';
import type { Item } from '../db/items.ts';
import type { Model } from '../db/models.ts';
import type { Platform } from '../platform.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { inLanguage, layout, WINDOW } from './layout.ts';
import type { Scene } from './layout.ts';
import { chip, offer } from './shop.ts';
import { clockTime } from './trainer.ts';

/** Slower than the shop: here somebody reads. */
const REFRESH_S = 15;

function gallery({ say, language }: Scene, item: Item, wanted: number): Html {
  const photos = item.body.image?.image_id_list ?? [];
  const current = Math.min(Math.max(wanted, 1), photos.length);
  const address = (place: number) => inLanguage(`/practice/item/${item.itemId}?photo=${place}`, language);
  const thumbs = photos.map(
    (photo, index) =>
      html`<a href="${address(index + 1)}" ${index + 1 === current && html`aria-current="true"`}
        ><img src="/file/${photo}" alt="${say('photo', { n: index + 1 })}"
      /></a>`,
  );
  return html`<div class="gallery">
    <img class="main" src="/file/${photos[current - 1]}" alt="${say('photo', { n: current })}" />
    ${photos.length > 1 && html`<div class="thumbs">${thumbs}</div>`}
  </div>`;
}

const row = (name: string, value: string | number | undefined) =>
  value !== undefined &&
  value !== '' &&
  html`<dt>${name}</dt>
    <dd>${value}</dd>`;

function answers({ language }: Scene, item: Item) {
  const category = categoryOf(item.body.category_id ?? 0);
  const known = category ? attributesOf(category) : [];
  return (item.body.attribute_list ?? []).map((given) => {
    const attribute = known.find((candidate) => candidate.id === given.attribute_id);
    const values = given.attribute_value_list.map((value) => {
      const name =
        attribute?.values.find((candidate) => candidate.id === value.value_id)?.[language] ??
        value.original_value_name ??
        '';
      return value.value_unit ? `${name} ${value.value_unit}` : name;
    });
    return attribute && row(attribute[language], values.join(', '));
  });
}

function details(scene: Scene, item: Item): Html {
  const { say, language } = scene;
  const { body } = item;
  const size = body.dimension && [
    body.dimension.package_length,
    body.dimension.package_width,
    body.dimension.package_height,
  ];
  const channels = (body.logistic_info ?? [])
    .filter((channel) => channel.enabled)
    .map(
      (channel) =>
        CHANNELS.find((known) => known.logistics_channel_id === channel.logistic_id)?.logistics_channel_name ?? '',
    );
  const brand = body.brand?.brand_id ? body.brand.original_brand_name : say('noBrand');
  return html`<dl>
    ${row(say('category'), categoryPath(body.category_id ?? 0, language).join(' › '))}
    ${row(say('brand'), brand)}${answers(scene, item)}
    ${row(say('weight'), `${formatNumber(body.weight ?? 0)} kg`)}${row(say('size'), size && `${size.join(' × ')} cm`)}
    ${row(say('channels'), channels.join(', '))}${row(say('sku'), item.sku)}${row(say('itemId'), item.itemId)}
    ${row(say('madeAt'), `${formatDay(dayOf(item.createdAt))} ${clockTime(item.createdAt)}`)}
  </dl>`;
}

function variants({ say }: Scene, item: Item, models: Model[]): Html | false {
  if (item.tiers.length === 0) return false;
  const name = (model: Model) =>
    model.tierIndex.map((option, tier) => item.tiers[tier]?.options[option]?.name ?? '').join(' / ');
  const rows = models.map(
    (model) =>
      html`<tr>
        <td>${name(model)}</td>
        <td class="price">${formatMoney(model.price)}</td>
        <td class="soft">${model.stock > 0 ? say('stock', { n: model.stock }) : say('soldOut')}</td>
      </tr>`,
  );
  return html`<section class="panel">
    <h2>${say('variants')}</h2>
    <table>
      ${rows}
    </table>
  </section>`;
}

/** One product as a buyer sees it. @param photo which picture is large, from 1 */
export function productPage(platform: Platform, scene: Scene, item: Item, photo: number): string {
  const { say, language } = scene;
  const models = platform.models.of(item.itemId);
  const { price, stock, several } = offer(item, models);
  const [shop] = platform.identity.shops();
  const name = item.body.item_name ?? '';
  const body = html`<div class="page">
    <main>
      <p><a class="more" href="${inLanguage(WINDOW, language)}">‹ ${say('back')}</a></p>
      <div class="product">
        ${gallery(scene, item, photo)}
        <div class="facts">
          <div>${chip(scene, item.status)}</div>
          <h1>${name}</h1>
          ${item.status === 'BANNED' && html`<p class="warn">${say('bannedFor', { words: item.banned.join(', ') })}</p>`}
          <div class="head">
            <span class="price big">${several && `${say('from')} `}${formatMoney(price)}</span
            ><span class="soft">${stock > 0 ? say('stock', { n: stock }) : say('soldOut')}</span>
          </div>
          <p class="soft">${shop?.name}</p>
          ${variants(scene, item, models)}
          <section class="panel">
            <h2>${say('details')}</h2>
            ${details(scene, item)}
          </section>
          <section class="panel">
            <h2>${say('description')}</h2>
            <p class="words">${item.body.description}</p>
          </section>
        </div>
      </div>
    </main>
  </div>`;
  return layout(scene, name, body, REFRESH_S);
}

/** What there is not. */
export const missingPage = (scene: Scene): string =>
  layout(
    scene,
    scene.say('notFound'),
    html`<div class="page narrow">
      <main class="panel">
        <h1>${scene.say('notFound')}</h1>
        <a class="more" href="${inLanguage(WINDOW, scene.language)}">${scene.say('back')}</a>
      </main>
    </div>`,
  );
