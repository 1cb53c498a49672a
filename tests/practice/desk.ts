// A client of the practice platform for the tests: it signs like anybody else and speaks real HTTP.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { startPractice } from '../../main/practice/start.ts';
import type { Practice, PracticeOptions } from '../../main/practice/start.ts';
import { signShopee } from '../../main/platforms/shopee/sign.ts';

export const START = Date.UTC(2026, 10, 23, 3, 0, 0);

/** Bytes that look random and are the same in every run. */
export function seeded(seed: string) {
  let count = 0;
  return (size: number) => {
    count += 1;
    return createHash('shake256', { outputLength: size }).update(`${seed} ${count}`).digest();
  };
}

export type Answer = {
  status: number;
  date: number;
  error: string;
  message: string;
  request_id: string;
  response: Record<string, unknown>;
  [field: string]: unknown;
};
type Query = Record<string, string | number | boolean | (string | number)[] | null>;
export type Sent = {
  query?: Query;
  body?: unknown;
  form?: FormData;
  /** Signed as a public call, without an account. */
  open?: boolean;
  method?: string;
};

function addressOf(host: string, path: string, query: Query): URL {
  const url = new URL(path, host);
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null) url.searchParams.append(name, String(one));
  }
  return url;
}

/** What is sent, for a test that wants to spoil it first. */
export function signed(account: Practice['shopee'], at: number, api: string, sent: Sent = {}) {
  const path = `/api/v2/${api}`;
  const timestamp = Math.floor(at / 1000);
  const shop = sent.open ? {} : { access_token: account.accessToken, shop_id: account.shopId };
  const sign = signShopee(account.partnerKey, account.partnerId, path, timestamp, ...Object.values(shop));
  return { path, query: { partner_id: account.partnerId, timestamp, ...shop, sign, ...sent.query } as Query };
}

export async function send(host: string, path: string, query: Query, sent: Sent = {}): Promise<Answer> {
  const json = sent.body !== undefined && {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent.body),
  };
  const form = sent.form && { body: sent.form };
  const method = sent.method ?? (json || form ? 'POST' : 'GET');
  const response = await fetch(addressOf(host, path, query), { method, ...json, ...form });
  const said = (await response.json()) as Omit<Answer, 'status' | 'date'>;
  return { ...said, status: response.status, date: Date.parse(response.headers.get('date') ?? '') } as Answer;
}

/** fetch keeps connections; those to the stopped platform, on the same port, must be used up first. */
async function freshLine(host: string) {
  const ask = () =>
    fetch(`${host}/practice/faults`).then(
      (response) => response.ok,
      () => false,
    );
  while (!(await ask()));
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** A practice platform in a folder of its own, with a clock the test moves. */
export async function openDesk(options: Partial<PracticeOptions> & { seed?: string } = {}) {
  const { seed = 'desk', ...rest } = options;
  const dir = await mkdtemp(join(tmpdir(), 'practice-'));
  const clock = { now: START };
  const faults: unknown[] = [];
  const open = (more: Partial<PracticeOptions> & { seed?: string }) =>
    startPractice({
      stateDir: dir,
      now: () => clock.now,
      random: seeded(more.seed ?? seed),
      settings: { reviewMs: 0, variantWaitMs: 0 },
      onError: (error) => faults.push(error),
      ...rest,
      ...more,
    });
  let practice = await open({});
  return {
    dir,
    clock,
    /** Faults of the platform itself; a test that ends with one has found a bug. */
    ownFaults: faults,
    get practice() {
      return practice;
    },
    get account() {
      return practice.shopee;
    },
    call(api: string, sent: Sent = {}) {
      const { path, query } = signed(practice.shopee, clock.now, api, sent);
      return send(practice.shopee.host, path, query, sent);
    },
    /** Stops it and starts it again in the same folder. */
    async again(more: Partial<PracticeOptions> = {}) {
      await practice.close();
      practice = await open({ seed: `${seed} again`, ...more });
      await freshLine(practice.shopee.host);
      return practice;
    },
    async close() {
      await practice.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

export const picture = (width = 600, height = 400, color = '#7a5230') =>
  sharp({ create: { width, height, channels: 3, background: color } })
    .jpeg()
    .toBuffer();

export function photoForm(
  files: (Uint8Array | Buffer)[],
  fields: Record<string, string> = {},
  name = 'image',
): FormData {
  const form = new FormData();
  for (const [place, file] of files.entries())
    form.append(name, new File([new Uint8Array(file)], `ảnh ${place}.jpg`, { type: 'image/jpeg' }));
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  return form;
}

/** Uploads one picture and gives its id. */
export async function upload(desk: Pick<Desk, 'call'>): Promise<string> {
  const answer = await desk.call('media_space/upload_image', { open: true, form: photoForm([await picture()]) });
  return (answer.response as { image_info: { image_id: string } }).image_info.image_id;
}

export const DESCRIPTION =
  'Nước mắm cốt ủ chượp mười hai tháng từ cá cơm và muối biển, theo cách làm lâu đời của làng nghề. ' +
  'Thành phần: cá cơm, muối. Dùng chấm hoặc nêm nếm. Bảo quản nơi khô ráo, thoáng mát.';

/** An item that is right in everything. */
export const goodItem = (imageId: string, more: Record<string, unknown> = {}) => ({
  original_price: 85_000,
  description: DESCRIPTION,
  weight: 0.9,
  item_name: 'Nước mắm Cửa Lò chai thủy tinh 500 ml',
  logistic_info: [{ logistic_id: 950001, enabled: true }],
  category_id: 900111,
  image: { image_id_list: [imageId] },
  item_sku: 'LS-0001',
  seller_stock: [{ stock: 20 }],
  brand: { brand_id: 0, original_brand_name: 'NoBrand' },
  ...more,
});

export async function addItem(desk: Pick<Desk, 'call'>, more: Record<string, unknown> = {}): Promise<number> {
  const answer = await desk.call('product/add_item', { body: goodItem(await upload(desk), more) });
  if (answer.error) throw new Error(`${answer.error}: ${answer.message}`);
  return (answer.response as { item_id: number }).item_id;
}
