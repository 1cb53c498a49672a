import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import type { ScanFacts } from '../../shared/model/scan.ts';
import { deskClient, failed } from '../fixtures/client.ts';
import { drawPdf, drawSheet, pdfOf, stream } from './pdf.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const photoFile = async (jpeg: Promise<Uint8Array>, name = 'giấy.jpg') => new File([Uint8Array.from(await jpeg)], name);
const LONG = { timeout: 30_000, interval: 50 };

/** A desk whose background work runs, with one paper to hang scans on. */
async function withPaper(started = true) {
  const made = deskClient();
  const { client } = made;
  const { id: productId } = await client.products.create({ name: 'Nước mắm' });
  const { id } = await client.papers.add({ kind: 'ocop-certificate', productId, producerId: null });
  if (started) await made.desk.start();
  const scanOf = async (paper = id) =>
    (await client.products.get({ id: productId })).papers.find((each) => each.id === paper)?.scan ?? null;
  const measured = (paper = id): Promise<ScanFacts> =>
    vi.waitUntil(async () => (await scanOf(paper)) ?? undefined, LONG);
  const attach = (file: File, paper = id) => client.papers.attachScan({ id: paper, file });
  const files = () =>
    readdirSync(`${made.dataDir}/photos`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  return { ...made, productId, id, attach, scanOf, measured, files };
}

describe('what is measured of a scan', () => {
  test('a sharp photo of a whole sheet: dots, light, nothing cut off, in colour', async () => {
    const { attach, measured } = await withPaper();
    await attach(await photoFile(drawSheet({ side: 3508, lies: [0.06, 0.05, 0.95, 0.96] })));
    const scan = await measured();
    expect(scan).toMatchObject({ kind: 'photo', pages: 1, height: 3508, dpi: 300, cut: false, colour: true });
    expect(scan.sharpness).toBeGreaterThan(0.8);
    expect(scan.light).toBeGreaterThan(150);
  });

  test('a blurred photo reads less sharp than a sharp one, and a small one has few dots', async () => {
    const { attach, measured } = await withPaper();
    await attach(await photoFile(drawSheet({ side: 1000, blur: 4 })));
    const scan = await measured();
    expect(scan.dpi).toBe(86);
    expect(scan.sharpness).toBeLessThan(0.4);
  });

  test('pages of a PDF are counted, and its worst page is what is told', async () => {
    const { attach, measured } = await withPaper();
    const [fine, poor] = [await drawSheet({ side: 2600 }), await drawSheet({ side: 900, blur: 3 })];
    await attach(new File([await drawPdf([{ jpeg: fine }, { jpeg: poor }, { text: 'Trang ve' }])], 'giấy.pdf'));
    const scan = await measured();
    expect(scan).toMatchObject({ kind: 'pdf', pages: 3, height: 900, dpi: 77, colour: true });
    expect(scan.sharpness).toBeLessThan(0.4);
  });

  test('a page that a phone wrote at its own size counts as A4 all the same', async () => {
    const { attach, measured } = await withPaper();
    const jpeg = await drawSheet({ side: 1754 });
    await attach(new File([await drawPdf([{ jpeg, width: 1240, height: 1754 }])], 'giấy.pdf'));
    expect(await measured()).toMatchObject({ height: 1754, dpi: 150 });
  });

  test('a drawn page has no dots to count: sharp at any size', async () => {
    const { attach, measured } = await withPaper();
    await attach(new File([await drawPdf([{ text: 'So 123' }, { text: 'Trang 2' }])], 'giấy.pdf'));
    expect(await measured()).toEqual({
      version: 1,
      kind: 'pdf',
      pages: 2,
      width: null,
      height: null,
      dpi: null,
      sharpness: null,
      light: null,
      cut: null,
      colour: null,
    });
  });

  test('a grey copy says that it has no colours', async () => {
    const { attach, measured } = await withPaper();
    const grey = sharp(await drawSheet())
      .greyscale()
      .jpeg()
      .toBuffer();
    await attach(new File([await drawPdf([{ jpeg: await grey }])], 'giấy.pdf'));
    expect(await measured()).toMatchObject({ colour: false });
  });

  test('a scan that an older desk left is measured at the next start', async () => {
    const { desk, attach, scanOf, measured } = await withPaper(false);
    await attach(await photoFile(drawSheet()));
    expect(await scanOf()).toBeNull();
    await desk.start();
    expect(await measured()).toMatchObject({ dpi: 150 });
  });

  test('the same scan on two papers is one file, measured once for both', async () => {
    const { client, productId, attach, measured, files } = await withPaper();
    const { id: second } = await client.papers.add({ kind: 'other', productId, producerId: null });
    const pdf = await drawPdf([{ text: 'So 123' }]);
    await attach(new File([pdf], 'a.pdf'));
    await attach(new File([pdf], 'a.pdf'));
    await attach(new File([pdf], 'b.pdf'), second);
    expect(await measured()).toEqual(await measured(second));
    expect(files()).toHaveLength(1);
  });

  test('a paper that is taken away while its scan is measured leaves the desk at peace', async () => {
    const { client, productId, id, attach, measured } = await withPaper();
    await attach(new File([await drawPdf([{ jpeg: await drawSheet({ side: 3508 }) }])], 'giấy.pdf'));
    await client.papers.remove({ id });
    await client.products.undo({ id: productId });
    expect(await measured()).toMatchObject({ pages: 1, dpi: 300 });
  });
});

/** A PDF of one page whose content is packed by these filters. */
const packed = (filters: string, data: Uint8Array) =>
  pdfOf([
    bytes('<</Type/Catalog/Pages 2 0 R>>'),
    bytes('<</Type/Pages/Count 1/Kids[3 0 R]>>'),
    bytes('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>'),
    stream(`/Filter${filters}`, data),
  ]);
const LOCK = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<00><00>]`;

describe('a PDF that cannot be a scan', () => {
  test.each([
    [
      'that ends too early',
      async () => (await drawPdf([{ jpeg: await drawSheet({ side: 900 }) }])).slice(0, 40_000),
      'scan.cut',
      {},
    ],
    ['that asks for a password', () => drawPdf([{ text: 'kin' }], LOCK), 'scan.encrypted', {}],
    [
      'that is a letter by another name',
      () => Promise.resolve(Buffer.from(`%PDF-1.4\n${'lời '.repeat(2_000)}\n%%EOF\n`)),
      'scan.broken',
      {},
    ],
    [
      'of five hundred pages, a book chosen by mistake,',
      () => drawPdf(Array.from({ length: 500 }, () => ({ text: 'trang' }))),
      'scan.too-many-pages',
      { pages: 500, limit: 200 },
    ],
    [
      'of a few kilobytes that would unpack to gigabytes',
      () => Promise.resolve(packed('/FlateDecode', deflateSync(Buffer.alloc(200_000_000)))),
      'scan.too-heavy',
      {},
    ],
    [
      'that hides such a bomb in another',
      () => Promise.resolve(packed('[/Fl#61teDecode/Fl]', deflateSync(deflateSync(Buffer.alloc(200_000_000))))),
      'scan.too-heavy',
      {},
    ],
    [
      'that is packed as nobody packs any more, and much of it,',
      () => Promise.resolve(packed('/L#5AWDecode', Buffer.alloc(200_000, 0x80))),
      'scan.too-heavy',
      {},
    ],
  ] as const)('%s is refused by name and leaves nothing behind', async (_what, draw, code, values) => {
    const { client, productId, attach, files } = await withPaper(false);
    const call = attach(new File([Uint8Array.from(await draw())], 'giấy.pdf'));
    await expect(call).rejects.toMatchObject(failed(code, { file: 'giấy.pdf', ...values }));
    expect(files()).toEqual([]);
    expect((await client.products.get({ id: productId })).papers[0]).toMatchObject({ scanSha256: null });
  });

  test('with a picture that lies about its size keeps its page count and nothing more', async () => {
    const { attach, measured } = await withPaper();
    const pdf = pdfOf([
      bytes('<</Type/Catalog/Pages 2 0 R>>'),
      bytes('<</Type/Pages/Count 1/Kids[3 0 R]>>'),
      bytes('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>'),
      stream('', bytes('q 595 0 0 842 0 0 cm /I Do Q')),
      stream(
        '/Type/XObject/Subtype/Image/Width 90000/Height 90000/ColorSpace/DeviceRGB/BitsPerComponent 8',
        bytes('x'),
      ),
    ]);
    await attach(new File([pdf], 'giấy.pdf'));
    expect(await measured()).toMatchObject({ pages: 1, dpi: null, sharpness: null });
  });

  test('that is refused leaves the scan that was there before', async () => {
    const { attach, measured, scanOf } = await withPaper();
    await attach(await photoFile(drawSheet()));
    await measured();
    await expect(attach(new File(['%PDF-1.4 hỏng'], 'giấy.pdf'))).rejects.toMatchObject(failed('scan.cut'));
    expect(await scanOf()).toMatchObject({ kind: 'photo' });
  });
});

describe('a disk that takes no more', () => {
  test('is said, and leaves neither half a scan nor a file that nobody knows', async () => {
    const { client, id, desk, attach, files, scanOf } = await withPaper(false);
    const { db } = desk.house().store;
    // SQLite's own limit: the next page that it needs is one too many. What fits into the last one is used up first.
    const limit = db.pragma('max_page_count', { simple: true });
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
    const full = async () => {
      for (let count = 0; ; count++) await client.papers.set({ id, patch: { number: String(count) } });
    };
    await expect(full()).rejects.toMatchObject(failed('desk.disk-full'));
    const pdf = await drawPdf([{ text: 'So 123' }]);
    const call = attach(new File([pdf], 'giấy.pdf'));
    await expect(call).rejects.toMatchObject(failed('desk.disk-full'));
    expect(files()).toEqual([]);
    db.pragma(`max_page_count = ${Number(limit)}`);
    expect(await scanOf()).toBeNull();
    await attach(new File([pdf], 'giấy.pdf'));
    expect(files()).toHaveLength(1);
  });

  // A file system that nobody may write to, root neither.
  test.runIf(process.platform === 'linux')('is told apart from one that may not be written to', async () => {
    const { attach, dataDir } = await withPaper(false);
    rmSync(`${dataDir}/photos`, { recursive: true });
    symlinkSync('/sys', `${dataDir}/photos`);
    const pdf = await drawPdf([{ text: 'So 123' }]);
    await expect(attach(new File([pdf], 'giấy.pdf'))).rejects.toMatchObject(failed('desk.read-only'));
    await expect(attach(await photoFile(drawSheet({ side: 300 })))).rejects.toMatchObject(failed('desk.read-only'));
  });
});

test('a photo whose file is broken is refused by name', async () => {
  const { attach, files } = await withPaper(false);
  const jpeg = Uint8Array.from(await drawSheet({ side: 400 }));
  const file = new File([jpeg.slice(0, 200)], 'giấy.jpg');
  await expect(attach(file)).rejects.toMatchObject(failed('photo.broken', { file: 'giấy.jpg' }));
  expect(files()).toEqual([]);
});

describe('a scan looked at large', () => {
  const kindOf = async (answer: Response | null) => {
    const type = answer?.headers.get('content-type');
    return type?.startsWith('image/') ? sharp(new Uint8Array(await answer!.arrayBuffer())).metadata() : null;
  };
  const withScan = async (file: File) => {
    const made = await withPaper(false);
    await made.attach(file);
    const [paper] = (await made.client.products.get({ id: made.productId })).papers;
    const at = (path: string) => made.desk.serve(new Request(`http://localhost/scan/${paper?.scanSha256}.${path}`));
    return { ...made, at };
  };

  test('a photo is shown at a size that can be read', async () => {
    const { at } = await withScan(await photoFile(drawSheet({ side: 3508 })));
    expect(await kindOf(await at('jpg/2048'))).toMatchObject({ height: 2048 });
    expect((await at('jpg/5000'))?.status).toBe(404);
  });

  test('pages of a PDF are shown one by one; a drawn one and one that is not there are not', async () => {
    const pdf = await drawPdf([{ text: 've' }, { jpeg: await drawSheet({ side: 1754 }) }]);
    const { at } = await withScan(new File([pdf], 'giấy.pdf'));
    expect(await kindOf(await at('pdf/2048?page=2'))).toMatchObject({ height: 1754 });
    for (const page of ['1', '3', '0', '-1', '1.5', 'x']) expect((await at(`pdf/2048?page=${page}`))?.status).toBe(404);
  });
});
