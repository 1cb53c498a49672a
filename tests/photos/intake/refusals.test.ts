import { truncateSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../look-at.ts';
import { asSharp, blank, pack, quarters } from '../draw.ts';
import { file, folder } from '../folder.ts';

const jpeg = () => asSharp(pack(400, 300)).jpeg().toBuffer();

async function refusalOf(path: string) {
  const checked = await lookAt(path);
  return 'refusal' in checked ? checked.refusal : checked.notes;
}

async function notesOf(path: string) {
  const checked = await lookAt(path);
  return 'refusal' in checked ? checked.refusal : checked.notes.map(({ code }) => code);
}

/** A PNG of a few bytes that claims to be of this size. */
function claims(width: number, height: number): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', Buffer.alloc(8)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a file that cannot be used says which fault it has', () => {
  it('empty', async () => {
    expect(await refusalOf(file('a.jpg', ''))).toEqual({ code: 'photo.empty', values: {} });
  });

  it('not there any more, or a folder', async () => {
    expect(await refusalOf(`${folder()}/gone.jpg`)).toEqual({ code: 'photo.not-found', values: {} });
    expect(await refusalOf(folder())).toEqual({ code: 'photo.not-found', values: {} });
  });

  it('no photo at all, whatever its name says', async () => {
    expect(await refusalOf(file('a.jpg', 'Kính gửi …'))).toEqual({
      code: 'photo.not-a-photo',
      values: { format: 'unknown' },
    });
    expect(await refusalOf(file('a.jpg', '%PDF-1.4'))).toEqual({
      code: 'photo.not-a-photo',
      values: { format: 'pdf' },
    });
  });

  it('a drawing that could run code while it is decoded', async () => {
    expect(await refusalOf(file('a.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))).toEqual({
      code: 'photo.svg',
      values: {},
    });
  });

  it('a photo in a format nobody here can read', async () => {
    expect(await refusalOf(file('a.jxl', Buffer.from('ff0a0000', 'hex')))).toEqual({
      code: 'photo.unsupported',
      values: { format: 'jpeg-xl' },
    });
  });

  it('larger than 50 MB, told from its length alone', async () => {
    const path = file('a.jpg', await jpeg());
    truncateSync(path, 50_000_001);
    expect(await refusalOf(path)).toEqual({
      code: 'photo.too-big-file',
      values: { bytes: 50_000_001, limit: 50_000_000 },
    });
  });

  it('a film of any length is called no photo, not too big: nobody should shrink it first', async () => {
    const path = file('a.mp4', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom');
    truncateSync(path, 60_000_000);
    expect(await refusalOf(path)).toEqual({ code: 'photo.not-a-photo', values: { format: 'video' } });
  });

  it('a few bytes that would unpack to gigabytes', async () => {
    expect(await refusalOf(file('a.png', claims(60_000, 60_000)))).toEqual({
      code: 'photo.too-many-pixels',
      values: { width: 60_000, height: 60_000, limit: 150_000_000 },
    });
  });

  it('damaged beyond reading', async () => {
    const header = Buffer.concat([(await jpeg()).subarray(0, 40), Buffer.alloc(500)]);
    expect(await refusalOf(file('a.jpg', header))).toMatchObject({ code: 'photo.broken' });
    const webp = await asSharp(pack(400, 300)).webp().toBuffer();
    expect(await refusalOf(file('a.webp', webp.subarray(0, 900)))).toMatchObject({ code: 'photo.broken' });
  });
});

describe('a file that can be used in part is taken, with a note', () => {
  it.each(['jpeg', 'png'] as const)('a %s that was cut off while it was sent', async (format) => {
    const whole = await asSharp(pack(800, 600)).toFormat(format).toBuffer();
    const path = file(`a.${format}`, whole.subarray(0, whole.length * 0.6));
    expect(await notesOf(path)).toEqual(['photo.truncated']);
    expect(await lookAt(path)).toMatchObject({ metrics: { width: 800, height: 600 } });
  });

  it('a JPEG with a wiped stretch in the middle is damaged, not cut off', async () => {
    const bytes = await asSharp(pack(800, 600)).jpeg({ quality: 95 }).toBuffer();
    bytes.fill(0xff, 30_000, 40_000);
    expect(await notesOf(file('a.jpg', bytes))).toEqual(['photo.damaged']);
  });

  it('a whole photo has no note, also with something hung on behind its end', async () => {
    expect(await notesOf(file('a.jpg', await jpeg()))).toEqual([]);
    expect(await notesOf(file('a.jpg', Buffer.concat([await jpeg(), Buffer.alloc(3000, 7)])))).toEqual([]);
  });

  it('a PNG named .jpg is read as what it is', async () => {
    const checked = await lookAt(file('Ảnh bìa.JPG', await asSharp(quarters(40, 40)).png().toBuffer()));
    expect(checked).toMatchObject({
      metrics: { format: 'png' },
      notes: [{ code: 'photo.mislabelled', values: { extension: 'jpg', format: 'png' } }],
    });
  });

  it('a name without a known ending claims nothing', async () => {
    expect(await notesOf(file('Gạo 1.5kg', await jpeg()))).toEqual([]);
    expect(await notesOf(file('anh.jfif', await jpeg()))).toEqual([]);
  });

  it('of a moving picture the first one counts', async () => {
    const frames = [quarters(40, 40), blank(40, 40)];
    const inputs = await Promise.all(frames.map((frame) => asSharp(frame).png().toBuffer()));
    const bytes = await sharp(inputs, { join: { animated: true } })
      .webp()
      .toBuffer();
    const checked = await lookAt(file('a.webp', bytes));
    expect(checked).toMatchObject({
      metrics: { width: 40, height: 40, pages: 2 },
      notes: [{ code: 'photo.first-page-only', values: { pages: 2 } }],
    });
  });
});
