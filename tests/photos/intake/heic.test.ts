import { existsSync, rmSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../look-at.ts';
import { decodeSmall } from '../../../main/photos/intake/decode.ts';
import { derive } from '../../../main/photos/edit/derive.ts';
import { workPath } from '../../../main/photos/intake/files.ts';
import { readHeader } from '../../../main/photos/intake/header.ts';
import { jpegOfHeic } from '../../../main/photos/intake/heic.ts';
import { cornersOf } from '../draw.ts';
import { file, folder } from '../folder.ts';
import { DRAWN_SIZE, heic } from './heic-box.ts';

const PROFILE = { square: false, maxSide: 500, maxBytes: 100_000 };

describe("an iPhone's HEIC", () => {
  it('is measured like any photo', async () => {
    const checked = await lookAt(file('IMG_0001.HEIC', heic()));
    expect(checked).toMatchObject({ metrics: { format: 'heic', jpegQuality: null, ...DRAWN_SIZE }, notes: [] });
  });

  it('keeps its colours: the profile goes along, so that its reds do not turn dull', async () => {
    const { icc } = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
      .then((bytes) => sharp(bytes).metadata());
    const wide = heic({ icc });
    const jpeg = await jpegOfHeic(wide, (await readHeader(wide, 'heic')).icc);
    expect((await sharp(jpeg).metadata()).icc).toEqual(icc);
    const { pixels } = await decodeSmall(jpeg);
    const { pixels: plain } = await decodeSmall(await jpegOfHeic(heic(), null));
    const at = (20 * DRAWN_SIZE.width + 20) * 3;
    expect(pixels.data[at]!).toBeGreaterThan(plain.data[at]! + 8);
    expect(pixels.data[at + 1]!).toBeLessThan(plain.data[at + 1]! - 8);
  });

  it('is decoded once: the work copy serves every later step, and comes again when the cache was cleared', async () => {
    const path = file('a.heic', heic());
    const slot = { cacheDir: folder(), sha256: 'ab'.repeat(32) };
    const first = await derive(path, [], PROFILE, slot);
    const copy = workPath(slot.cacheDir, slot.sha256);
    expect(existsSync(copy)).toBe(true);
    const second = await derive(path, [], PROFILE, slot);
    rmSync(slot.cacheDir, { recursive: true });
    const third = await derive(path, [], PROFILE, slot);
    expect([second.sha256, third.sha256]).toEqual([first.sha256, first.sha256]);
    expect(cornersOf((await decodeSmall(first.bytes)).pixels)).toEqual([0, 1, 2, 3]);
  });

  it('that was cut off while it was copied is refused, or taken with a note where a part can be seen', async () => {
    const whole = heic();
    const cut = await lookAt(file('a.heic', whole.subarray(0, -300)));
    expect(cut).toMatchObject({ refusal: { code: 'photo.broken' } });
    // A length that reaches past the end, with all pixels there: the decoder is content, the note is not.
    const promised = Buffer.from(whole);
    const mdat = promised.lastIndexOf('mdat', undefined, 'latin1') - 4;
    promised.writeUInt32BE(promised.readUInt32BE(mdat) + 500, mdat);
    const noted = await lookAt(file('a.heic', promised));
    expect(noted).toMatchObject({ notes: [{ code: 'photo.truncated' }] });
  });

  it('with nothing behind its first bytes is broken, said by a code and not on standard output', async () => {
    const checked = await lookAt(file('a.heic', heic().subarray(0, 60)));
    expect(checked).toMatchObject({ refusal: { code: 'photo.broken' } });
  });
});
