import { describe, expect, it } from 'vitest';
import { decodeGreen } from '../../../main/photos/intake/decode.ts';
import { blocksOf } from '../../../main/photos/measure/blocks.ts';
import { asSharp, blank, random } from '../draw.ts';
import sharp from 'sharp';

/** Soft shades and grain, as cameras take them: straight drawn edges would lie on some grid by themselves. */
function shaded() {
  const drawing = blank(720, 560);
  const next = random(9);
  for (let at = 0; at < drawing.data.length; at += 3) {
    const [x, y] = [(at / 3) % 720, Math.floor(at / 3 / 720)];
    const shade = 60 * Math.sin(x / 23 + y / 57) + 40 * Math.cos(y / 31 - x / 90) + next() * 8;
    drawing.data.fill(Math.round(125 + shade), at, at + 3);
  }
  return drawing;
}
const photo = shaded();
const strength = async (jpeg: Uint8Array): Promise<number> => blocksOf((await decodeGreen(jpeg))!)!;
const again = (jpeg: Uint8Array): Promise<Buffer> => sharp(jpeg).jpeg({ quality: 92 }).toBuffer();

describe('blocks that an earlier save left behind', () => {
  it('show although the last save was a fine one', async () => {
    const once = await strength(await asSharp(photo).jpeg({ quality: 92 }).toBuffer());
    const coarse = await strength(await again(await asSharp(photo).jpeg({ quality: 15 }).toBuffer()));
    expect(once).toBeLessThan(0.25);
    expect(coarse).toBeGreaterThan(0.35);
  });

  it('show wherever the grid lies: the picture may have been cropped since', async () => {
    const coarse = await asSharp(photo).jpeg({ quality: 15 }).toBuffer();
    const cropped = await sharp(coarse)
      .extract({ left: 3, top: 5, width: 640, height: 480 })
      .jpeg({ quality: 92 })
      .toBuffer();
    expect(await strength(cropped)).toBeGreaterThan(0.35);
  });

  it('of a stamp-sized picture nobody can know', () => {
    expect(blocksOf({ data: blank(40, 40).data, width: 40, height: 40 })).toBeNull();
  });
});
