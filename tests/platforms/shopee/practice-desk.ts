// A desk connected to a practice platform of its own, over real HTTP, with a clock that the test moves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ListingContent } from '../../../shared/model/listing.ts';
import { shopee } from '../../../main/platforms/shopee/index.ts';
import { startPractice, type PracticeOptions } from '../../../main/practice/start.ts';
import { desk } from './desk.ts';

export async function practiceDesk(options: Pick<PracticeOptions, 'faults' | 'settings'> = {}) {
  const stateDir = mkdtempSync(join(tmpdir(), 'len-san-shopee-'));
  let now = Date.parse('2026-11-22T03:00:00Z');
  const practice = await startPractice({
    stateDir,
    now: () => now,
    faults: options.faults ?? {},
    settings: { reviewMs: 0, variantWaitMs: 0, ...options.settings },
  });
  const { accessToken, refreshToken, ...account } = practice.shopee;
  const session = desk({ ...account, secrets: { accessToken, refreshToken }, now: () => now });
  return {
    practice,
    session,
    account,
    pass(ms: number) {
      now += ms;
    },
    async [Symbol.asyncDispose]() {
      await practice.close();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}
export type PracticeDesk = Awaited<ReturnType<typeof practiceDesk>>;

export const jpeg = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 900, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

/** A listing that the practice platform takes. */
export function honey(more: Partial<ListingContent> = {}): ListingContent {
  return {
    title: 'Mật ong hoa nhãn Kỳ Sơn nguyên chất',
    description: 'Mật ong của đàn ong nội, lấy vào mùa hoa nhãn ở Kỳ Sơn, Nghệ An. '.repeat(4).trim(),
    categoryId: '',
    attributes: [],
    brand: null,
    photos: ['a'.repeat(64)],
    variants: [{ sku: 'MO-500', name: 'Chai 500 ml', price: 185_000, stock: 40, gtin: null }],
    parcel: { weight: 850, length: 12, width: 12, height: 25 },
    listed: true,
    ...more,
  };
}

/** The content with the category that the platform itself suggests for honey, and one picture uploaded. */
export async function prepared({ session }: PracticeDesk, more: Partial<ListingContent> = {}) {
  const { suggested } = await shopee.catalogue(session, 'vi');
  const { handle } = await shopee.uploadPhoto(session, { bytes: await jpeg('#c80'), fileName: 'ảnh bìa.jpg' });
  return { wanted: honey({ categoryId: suggested['S04'] ?? '', ...more }), handles: [handle] };
}
