import { describe, expect, it } from 'vitest';
import { decodeSmall } from '../../../main/photos/intake/decode.ts';
import { jpegOfHeic } from '../../../main/photos/intake/heic.ts';
import { withHeif } from '../../../main/photos/intake/heif.ts';
import { sniff } from '../../../main/photos/intake/sniff.ts';
import { uprightRows } from '../../../main/photos/intake/upright-rows.ts';
import { gridHeic } from './heic-grid.ts';

const SIZE = { width: 500, height: 200 };

describe('a HEIC in tiles, as phones write them', () => {
  it.each([
    [{}],
    [{ turns: 1 }],
    [{ turns: 2 }],
    [{ turns: 3 }],
    [{ mirror: 0 }],
    [{ mirror: 1 }],
    [{ turns: 1, mirror: 0 }],
    [{ turns: 3, mirror: 1 }],
  ] as const)('%o looks the same tile by tile as decoded whole', async (turned) => {
    const bytes = gridHeic({ tile: 'small', ...SIZE, ...turned });
    const whole = await withHeif(bytes, async (picture) => {
      const rows = uprightRows(picture.width, picture.height, 1, []);
      picture.whole((piece) => {
        for (let y = 0; y < piece.height; y++) rows.add(piece.row(y));
      });
      return rows.pixels;
    });
    const { pixels, notes } = await decodeSmall(await jpegOfHeic(bytes, null));
    expect(notes).toEqual([]);
    expect(pixels).toMatchObject({ width: whole.width, height: whole.height });
    let off = 0;
    for (const [at, value] of whole.data.entries()) off += Math.abs(value - pixels.data[at]!);
    expect(off / whole.data.length).toBeLessThan(3);
  });

  it('shows what there is of one that was cut off while it was copied', async () => {
    const { pixels } = await decodeSmall(await jpegOfHeic(gridHeic({ tile: 'small', ...SIZE, missing: 3 }), null));
    expect(pixels).toMatchObject(SIZE);
    expect(Math.max(...pixels.data.subarray(-300))).toBeLessThan(20);
  });
});

it('a still picture whose codec is named only inside goes to the decoder that has it', () => {
  const head = (item: string) => Buffer.from(`\0\0\0\x14ftypmif1\0\0\0\0miaf....infe....${item}`, 'latin1');
  expect(sniff(head('av01'))).toBe('avif');
  expect(sniff(head('hvc1'))).toBe('heic');
});
