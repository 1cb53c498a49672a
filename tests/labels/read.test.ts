import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { terminal } from '../doors/cli/terminal.ts';
import { drawPack, styleOf } from '../fixtures/pack/draw.ts';
import { label } from '../shared/rules/dossier.ts';

const GTIN = '8934601234569';

/** A photo of the good product's pack, as a file. */
async function photoOf(dir: string): Promise<string> {
  const { picture } = await drawPack(
    { label: label(), items: ['name', 'ingredients', 'netQuantity', 'madeOn', 'useBy', 'storage', 'responsibleName'] },
    styleOf(0),
    GTIN,
  );
  const path = join(dir, 'mặt sau.jpg');
  const { data, width, height } = picture;
  writeFileSync(
    path,
    await sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 90 })
      .toBuffer(),
  );
  return path;
}

test('a photo of a pack is read on a command line: codes, text with boxes, items', { timeout: 180_000 }, async () => {
  const { dir, say, json } = terminal();
  const path = await photoOf(dir);
  const { code, value } = await json(['label', 'read', path]);
  expect(code).toBe(0);
  expect(value).toMatchObject({ file: path, codes: [{ format: 'EAN13', text: GTIN, fault: null }] });
  const { items, lines } = value as {
    items: { item: string; text: string; box: number[] }[];
    lines: { text: string; box: number[] }[];
  };
  expect(lines.length).toBeGreaterThan(5);
  expect(Object.fromEntries(items.map(({ item, text }) => [item, text]))).toMatchObject({
    netQuantity: '500 ml',
    madeOn: '02/04/2026',
    useBy: '24 tháng kể từ NSX',
  });
  for (const { box } of [...items, ...lines]) for (const share of box) expect(share).toBeLessThanOrEqual(1);

  const plain = await say(['label', 'read', path, join(dir, 'không có.jpg')]);
  expect(plain).toMatchObject({ code: 1 });
  expect(plain.out).toContain(`EAN13: ${GTIN}`);
  expect(plain.out).toContain('không có.jpg');
});

test('beside a product it says what agrees, what differs and what is not typed', { timeout: 180_000 }, async () => {
  const { dir, say, json } = terminal();
  const path = await photoOf(dir);
  const made = await json(['product', 'new', '--name', 'Nước mắm', '--set', 'ocopSet=S09']);
  const { id } = made.value as { id: string };
  expect(await say(['label', 'read', path, '--for', id]), 'no label to compare with').toMatchObject({ code: 1 });
  for (const field of [
    'name=Nước mắm Vạn Phần',
    'netQuantity=Thể tích thực: 520 ml',
    'madeOn=NSX: 02/04/2026',
    'warning=Không dùng khi có mùi lạ.',
  ])
    await say(['product', 'set', id, '--set', `label.${field}`]);

  const { code, out } = await say(['--json', 'label', 'read', path, '--for', id]);
  expect(code).toBe(1);
  const { items } = JSON.parse(out.trim().split('\n').at(-1)!) as { items: { item: string; state: string }[] };
  expect(Object.fromEntries(items.map(({ item, state }) => [item, state]))).toMatchObject({
    name: 'found',
    netQuantity: 'different',
    madeOn: 'found',
    warning: 'unseen',
    useBy: 'untyped',
    storage: 'untyped',
  });
  expect(await say(['label', 'read', path, '--for', 'xx'])).toMatchObject({ code: 2 });
});
