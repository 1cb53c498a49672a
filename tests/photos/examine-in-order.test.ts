import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examine } from '../../main/photos/examine.ts';
import { examineInOrder } from '../../main/photos/examine-in-order.ts';
import { asSharp, pack } from './draw.ts';
import { file, folder } from './folder.ts';

const now = (): number => performance.now();

it('a folder is answered in its own order, a broken file in its place, and each photo as if it were alone', async () => {
  const dir = folder();
  const paths: string[] = [];
  for (let at = 0; at < 6; at++) {
    const path = join(dir, `${at}.jpg`);
    const jpeg =
      at === 2
        ? Buffer.from('no photo')
        : await asSharp(pack(300 + 40 * at, 240))
            .jpeg()
            .toBuffer();
    writeFileSync(path, jpeg);
    paths.push(path);
  }
  const seen: string[] = [];
  for await (const { path, found } of examineInOrder(paths, { now })) {
    seen.push(path);
    if ('refusal' in found) expect([path, found.refusal.code]).toEqual([paths[2], 'photo.not-a-photo']);
    else expect(found.metrics).toEqual((await examine(path, { now })).metrics);
  }
  expect(seen).toEqual(paths);
});

it('files behind the one at which somebody stops are left alone', async () => {
  const path = file('one.jpg', await asSharp(pack(300, 240)).jpeg().toBuffer());
  let taken = 0;
  const endless = function* (): Generator<string> {
    for (;;) {
      taken++;
      yield path;
    }
  };
  for await (const { found } of examineInOrder(endless(), { now })) {
    expect(found).toHaveProperty('metrics');
    break;
  }
  expect(taken).toBeLessThan(5);
});

it('a photo is measured as it looks after its recipe, its file described as it is', async () => {
  const path = file('pack.jpg', await asSharp(pack(1600, 1200)).jpeg({ quality: 80 }).toBuffer());
  const plain = (await examine(path, { now })).metrics;
  const { metrics } = await examine(path, {
    now,
    recipe: [
      { op: 'turn', quarters: 1 },
      { op: 'crop', box: [0, 0, 1, 0.5] },
    ],
  });
  expect([metrics.width, metrics.height]).toEqual([1200, 800]);
  expect(metrics.measured).toEqual({ width: 1024, height: 683 });
  expect([metrics.format, metrics.bytes, metrics.jpegQuality]).toEqual([plain.format, plain.bytes, plain.jpegQuality]);
  expect(plain.blocks).not.toBeNull();
  expect(metrics.blocks, 'of the file, whatever is done to it').toBe(plain.blocks);
});
