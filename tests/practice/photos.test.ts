import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, photoForm, picture, signed } from './desk.ts';
import type { Desk } from './desk.ts';

const UPLOAD = 'media_space/upload_image';
const TEN_MEGABYTES = 10_000_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.ownFaults).toEqual([]);
});

type Entry = { id: number; error: string; message: string; image_info?: Info };
type Info = { image_id: string; image_url_list: { image_url_region: string; image_url: string }[] };
const uploadAll = async (form: FormData) => {
  const answer = await desk.call(UPLOAD, { open: true, form });
  return { answer, ...(answer.response as { image_info: Info; image_info_list: Entry[] }) };
};
const fetchPicture = async (info: Info) => {
  const response = await fetch(info.image_url_list[0]?.image_url ?? '');
  return {
    type: response.headers.get('content-type'),
    ...(await sharp(Buffer.from(await response.arrayBuffer())).metadata()),
  };
};

/** A PNG of about so many bytes, which nothing can pack smaller. */
const noise = (side: number) =>
  sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();

describe('photos are taken as the platform takes them', () => {
  test('a photo gets an id and an address where it can be seen, as a square', async () => {
    const { answer, image_info: info, image_info_list: list } = await uploadAll(photoForm([await picture(600, 400)]));
    expect(answer.error).toBe('');
    expect(info.image_id.length).toBeGreaterThanOrEqual(32);
    expect(info.image_url_list).toEqual([
      { image_url_region: 'VN', image_url: `${desk.account.host}/file/${info.image_id}` },
    ]);
    expect(list).toEqual([{ id: 0, error: '', message: '', image_info: info }]);
    const shown = await fetchPicture(info);
    expect(shown).toMatchObject({ type: 'image/jpeg', format: 'jpeg' });
    expect(shown.width).toBe(shown.height);
  });

  test('a picture for the description keeps its shape', async () => {
    const { image_info: info } = await uploadAll(photoForm([await picture(600, 400)], { scene: 'desc' }));
    expect(await fetchPicture(info)).toMatchObject({ width: 600, height: 400 });
  });

  test('a photo taken with the phone on its side comes out upright', async () => {
    const lying = await sharp(await picture(600, 300))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { image_info: info } = await uploadAll(photoForm([lying], { scene: 'desc' }));
    expect(await fetchPicture(info)).toMatchObject({ width: 300, height: 600 });
  });

  test('PNG is taken too, and nine at once', async () => {
    const png = await sharp(await picture(50, 50))
      .png()
      .toBuffer();
    const { answer, image_info_list: list } = await uploadAll(photoForm(Array(9).fill(png)));
    expect(answer.error).toBe('');
    expect(list.map((entry) => entry.id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(list.map((entry) => entry.image_info?.image_id)).size).toBe(9);
  });

  test('one bad file among good ones is told by its number and spoils nothing', async () => {
    const {
      answer,
      image_info: info,
      image_info_list: list,
    } = await uploadAll(photoForm([Buffer.from('no picture'), await picture(50, 50)]));
    expect(answer.error).toBe('');
    expect(list[0]).toMatchObject({ id: 0, error: 'error_param' });
    expect(list[1]?.image_info).toEqual(info);
  });

  test('a client that signs the upload for its shop is served, and checked as a shop call', async () => {
    const form = photoForm([await picture(50, 50)]);
    expect(await desk.call(UPLOAD, { form })).toMatchObject({ error: '' });
    const { query } = signed({ ...desk.account, accessToken: 'unknown' }, desk.clock.now, UPLOAD);
    expect(await desk.call(UPLOAD, { form: photoForm([await picture(50, 50)]), query })).toMatchObject({
      error: 'error_auth',
    });
  });
});

describe('what is no photo is refused by name', () => {
  test.each([
    ['in another field', async () => photoForm([await picture(50, 50)], {}, 'file'), 'image file'],
    ['as text', () => Promise.resolve(withText()), 'image file'],
    ['ten at once', async () => photoForm(Array(10).fill(await picture(50, 50))), 'less than 10'],
    [
      'a WebP',
      async () =>
        photoForm([
          await sharp(await picture(50, 50))
            .webp()
            .toBuffer(),
        ]),
      'JPG, JPEG, PNG',
    ],
    [
      'a GIF',
      async () =>
        photoForm([
          await sharp(await picture(50, 50))
            .gif()
            .toBuffer(),
        ]),
      'JPG, JPEG, PNG',
    ],
    [
      'a text file with the name of a photo',
      () => Promise.resolve(photoForm([Buffer.from('hello')])),
      'can not be read',
    ],
    ['an empty file', () => Promise.resolve(photoForm([Buffer.alloc(0)])), 'can not be read'],
    [
      'a photo that breaks off in the middle',
      async () => photoForm([(await noise(200)).subarray(0, 20_000)]),
      'can not be read',
    ],
    ['in an unknown scene', async () => photoForm([await picture(50, 50)], { scene: 'poster' }), 'scene'],
    ['in a shape for chosen sellers', async () => photoForm([await picture(50, 50)], { ratio: '3:4' }), 'ratio'],
  ])('%s', async (_name, form, message) => {
    const { answer } = await uploadAll(await form());
    expect(answer.error).toBe('error_param');
    expect(answer.message).toContain(message);
  });

  function withText(): FormData {
    const form = new FormData();
    form.set('image', 'just words');
    return form;
  }

  test('more than ten megabytes', async () => {
    // A good photo with a long tail: only its length is wrong.
    const huge = Buffer.concat([await picture(50, 50), Buffer.alloc(TEN_MEGABYTES)]);
    const { answer } = await uploadAll(photoForm([huge]));
    expect(answer).toMatchObject({ error: 'error_param' });
    expect(answer.message).toContain('10.0 MB');
  });

  test.each([
    ['no multipart at all', 'text/plain', 'hello'],
    ['multipart without a boundary', 'multipart/form-data', 'hello'],
    [
      'multipart that breaks off',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="image"; filename="a.jpg"\r\n\r\nab',
    ],
  ])('%s is an error_param, never a crash', async (_name, type, body) => {
    const { path, query } = signed(desk.account, desk.clock.now, UPLOAD, { open: true });
    const url = new URL(path, desk.account.host);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
    expect(await response.json()).toMatchObject({ error: 'error_param' });
  });

  test('a made-up id shows nothing, and reaches no other file', async () => {
    const { host } = desk.account;
    for (const id of ['vn-practice-00000000000000000000000000000000', '..%2fpractice-1.sqlite', '']) {
      expect((await fetch(`${host}/file/${id}`)).status).toBe(404);
    }
  });
});
