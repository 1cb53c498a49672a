import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { namesCamera } from '../../../main/photos/intake/camera.ts';
import { readHeader } from '../../../main/photos/intake/header.ts';
import { asSharp, pack } from '../draw.ts';

const camera = async (jpeg: Uint8Array): Promise<boolean> => (await readHeader(jpeg, 'jpeg')).camera;
const saved = (exif?: Record<string, string>): Promise<Buffer> => {
  const picture = asSharp(pack(120, 90)).jpeg();
  return (exif ? picture.withExif({ IFD0: exif }) : picture).toBuffer();
};

describe('whether a camera took the photo', () => {
  it('is said by the make in the file, long or short', async () => {
    expect(await camera(await saved({ Make: 'Nokia Mobile' }))).toBe(true);
    expect(await camera(await saved({ Make: 'LG' }))).toBe(true);
  });

  it('is not said by a screenshot, a chat copy, or an editor that left the name empty', async () => {
    expect(await camera(await saved())).toBe(false);
    expect(await camera(await saved({ Software: 'Make 3.1' }))).toBe(false);
    expect(await camera(await saved({ Make: '   ' }))).toBe(false);
  });

  it('is never guessed from a broken block, nor does one stop the photo', async () => {
    const { exif } = await sharp(await saved({ Make: 'Nokia Mobile' })).metadata();
    expect(namesCamera(exif!)).toBe(true);
    for (let length = 0; length < 40; length++) expect(typeof namesCamera(exif!.subarray(0, length))).toBe('boolean');
    expect(namesCamera(new Uint8Array(64).fill(255))).toBe(false);
  });
});
