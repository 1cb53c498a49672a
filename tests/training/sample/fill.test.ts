import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDrawer } from '../../../main/training/sample/drawer.ts';
import type { Drawer } from '../../../main/training/sample/drawer.ts';
import { fillFacts, fillPhotos } from '../../../main/training/sample/fill.ts';
import type { DrawOptions } from '../../../main/training/sample/fill.ts';
import type { SampleDesk } from '../../../main/training/sample/fill.ts';
import { sampleProducts } from '../../../main/training/sample/products/index.ts';

const today = '2026-11-22';

/** A desk that writes down what it is asked, in order. */
const desk = () => {
  const calls: { name: keyof SampleDesk; id: string; args: unknown[] }[] = [];
  const note = (name: keyof SampleDesk, ...args: unknown[]) => {
    const id = String(calls.length).padStart(26, '0');
    calls.push({ name, id, args });
    return id;
  };
  const api: SampleDesk = {
    createProducer: (fields) => note('createProducer', fields),
    createProduct: (fields) => note('createProduct', fields),
    setLabel: (...args) => void note('setLabel', ...args),
    answer: (...args) => void note('answer', ...args),
    addVariant: (...args) => void note('addVariant', ...args),
    addPaper: (fields) => note('addPaper', fields),
    addPhoto: (...args) => void note('addPhoto', ...args),
  };
  return { api, note, of: (name: keyof SampleDesk) => calls.filter((call) => call.name === name), calls };
};

/** Words in the place of pictures: what is drawn is held by pictures.test.ts. */
const drawer = (): Drawer => ({
  draw: async (product, role) => new TextEncoder().encode(`${product.key} ${role}`),
  close: async () => undefined,
});

/** Facts, then photos, as the desk does it. */
const fillSample = async (into: SampleDesk, { today: day, ...options }: DrawOptions & { today: string }) =>
  fillPhotos(into, await fillFacts(into, day), options);

describe('filling the sample desk', () => {
  it('brings in every maker once, and all products, packs, labels, papers, scans and photos', async () => {
    const { api, of, note } = desk();
    api.attachScan = (...args) => void note('attachScan', ...args);
    await fillSample(api, { today, drawer: drawer() });
    const products = sampleProducts(today);
    const makers = new Set(products.map((p) => p.producer));
    expect(of('createProducer')).toHaveLength(makers.size);
    expect(of('createProduct')).toHaveLength(12);
    expect(of('setLabel')).toHaveLength(12);
    expect(of('addVariant')).toHaveLength(products.flatMap((p) => p.variants).length);
    expect(of('addPaper')).toHaveLength([...products, ...makers].flatMap((p) => p.papers).length);
    expect(of('attachScan')).toHaveLength(12);
    expect(of('addPhoto')).toHaveLength(products.flatMap((p) => p.photos).length);
  });

  it('marks every product as a sample and gives each its own maker, papers and photos', async () => {
    const { api, of } = desk();
    await fillSample(api, { today, drawer: drawer() });
    const makers = new Map(of('createProducer').map(({ id, args }) => [id, (args[0] as { name: string }).name]));
    for (const { id, args } of of('createProduct')) {
      const { name, producerId, sample } = args[0] as { name: string; producerId: string; sample: boolean };
      const product = sampleProducts(today).find((p) => p.facts.name === name)!;
      expect(sample).toBe(true);
      expect(makers.get(producerId)).toBe(product.producer.facts.name);
      const photos = of('addPhoto').filter((call) => call.args[0] === id);
      expect(photos.map(({ args: [, bytes] }) => new TextDecoder().decode(bytes as Uint8Array))).toEqual(
        product.photos.map(({ role }) => `${product.key} ${role}`),
      );
    }
  });

  it('shows all products with their first photo before the rest is drawn', async () => {
    const { api, calls } = desk();
    await fillSample(api, { today, drawer: drawer() });
    const names = calls.map(({ name }) => name);
    expect(names.lastIndexOf('createProduct')).toBeLessThan(names.indexOf('addPhoto'));
    const roles = calls.filter(({ name }) => name === 'addPhoto').map(({ args }) => args[3]);
    expect(roles.slice(0, 12).every((role) => role === 'front')).toBe(true);
    expect(roles.slice(12)).not.toContain('front');
  });

  it('tells how far it is, to the last photo', async () => {
    const told: number[] = [];
    let all = 0;
    await fillSample(desk().api, {
      today,
      drawer: drawer(),
      progress: (done, total) => (told.push(done), (all = total)),
    });
    expect(told).toEqual(Array.from({ length: all + 1 }, (_, i) => i));
  });

  it('stops when told to, and leaves what is there', async () => {
    const { api, of } = desk();
    const stop = new AbortController();
    await fillSample(api, {
      today,
      drawer: drawer(),
      signal: stop.signal,
      progress: (done) => done === 5 && stop.abort(),
    });
    expect(of('addPhoto')).toHaveLength(5);
    expect(of('createProduct')).toHaveLength(12);
  });

  it('says so when the disk is full, instead of going on', async () => {
    const { api } = desk();
    api.addPhoto = async () => {
      throw new Error('disk full');
    };
    await expect(fillSample(api, { today, drawer: drawer() })).rejects.toThrow('disk full');
  });
});

describe('the thread that draws', () => {
  it('draws a real picture, and says what it cannot draw', async () => {
    const own = createDrawer();
    onTestFinished(() => own.close());
    const [spoons] = sampleProducts(today).filter((p) => p.key === 'bo-moi-muong-go-hong-son');
    expect(await sharp(await own.draw(spoons!, 'back')).metadata()).toMatchObject({ format: 'jpeg', width: 1600 });
    await expect(own.draw(spoons!, 'scale')).rejects.toThrow('scale');
  });

  it('lets nobody wait for ever when it is closed', async () => {
    const own = createDrawer();
    const drawing = own.draw(sampleProducts(today)[0]!, 'front');
    await Promise.all([expect(drawing).rejects.toThrow('ended'), own.close()]);
  });
});
