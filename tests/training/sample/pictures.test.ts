import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeSmall } from '../../../main/photos/intake/decode.ts';
import { measure } from '../../../main/photos/measure/measure.ts';
import type { PixelMetrics } from '../../../main/photos/measure/measure.ts';
import { drawSample } from '../../../main/training/sample/draw.ts';
import { sampleProducts } from '../../../main/training/sample/products/index.ts';
import { drawScan } from '../../../main/training/sample/scan.ts';

const products = sampleProducts('2026-11-22');
const by = (key: string) => products.find((p) => p.key === key)!;
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Drawn = { name: string; bytes: Uint8Array; metrics: PixelMetrics };
const drawn: Drawn[] = [];
const picture = (name: string) => drawn.find((d) => d.name === name)!;

/** The first photo of each kind of pack, both strengths of the sauce, and one of each other kind of scene. */
const KINDS = [
  'mat-ong',
  'hat-sen',
  'nuoc-mam-cua-lo-30',
  'nuoc-mam-cua-lo-40',
  'hop-qua',
  'gio-be',
  'bo-moi',
  'khan-quang',
];
beforeAll(async () => {
  const wanted = [
    ...products
      .filter(({ key }) => KINDS.some((kind) => key.startsWith(kind)))
      .map((product) => [product, 'front'] as const),
    [by('hat-sen-say'), 'back'],
    [by('hat-sen-say'), 'use'],
    [by('hat-sen-say'), 'inside'],
    [by('gio-be-crung-tai'), 'inside'],
    [by('hop-qua-tang-may-tre-dan'), 'scale'],
  ] as const;
  for (const [product, role] of wanted) {
    const bytes = await drawSample(product, role);
    const { pixels } = await decodeSmall(bytes);
    drawn.push({ name: `${product.key} ${role}`, bytes, metrics: measure(pixels) });
  }
}, 240_000);

describe('the pictures of the sample desk', () => {
  it('are square JPEGs of 1600 pixels and less than a megabyte, as every platform takes them', async () => {
    for (const { bytes } of drawn) {
      const { format, width, height, space } = await sharp(bytes).metadata();
      expect({ format, width, height, space }).toEqual({ format: 'jpeg', width: 1600, height: 1600, space: 'srgb' });
      expect(bytes.length).toBeLessThan(1_000_000);
    }
  });

  it('tell nothing about anybody: no place, device, author or program', async () => {
    for (const { bytes } of drawn) {
      const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, icc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    }
  });

  it('are all different', () => {
    expect(new Set(drawn.map(({ bytes }) => sha(bytes))).size).toBe(drawn.length);
  });

  it('come out the same each time, so that a desk made twice holds each photo once', async () => {
    expect(sha(await drawSample(by('gio-be-crung-tai'), 'front'))).toBe(sha(picture('gio-be-crung-tai front').bytes));
  });

  it('carry their words where the machine has no fonts at all', () => {
    const at = (file: string) => fileURLToPath(new URL(`../../../main/training/sample/${file}`, import.meta.url));
    const program = `
      const { drawSample } = await import(${JSON.stringify(at('draw.ts'))});
      const { sampleProducts } = await import(${JSON.stringify(at('products/index.ts'))});
      const { createHash } = await import('node:crypto');
      const bytes = await drawSample(sampleProducts('2026-11-22').find((p) => p.key === 'gio-be-crung-tai'), 'front');
      console.log(createHash('sha256').update(bytes).digest('hex'));`;
    const bare = { ...process.env, FONTCONFIG_FILE: '/dev/null', FONTCONFIG_PATH: '/nowhere' };
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      env: bare,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(sha(picture('gio-be-crung-tai front').bytes));
  });

  it('look sharp, well lit and white behind to our own measures, so that a good example is not called bad', () => {
    const good = drawn.filter(({ name }) => name.endsWith('front') && !name.startsWith('khan-quang'));
    for (const { name, metrics } of good) {
      expect({
        name,
        sharp: metrics.blur.sharpness! > 0.5,
        lit: metrics.exposure.p99 > 176,
        full: metrics.exposure.contrast > 101,
        white: metrics.ring.white > 0.7,
      }).toEqual({
        name,
        sharp: true,
        lit: true,
        full: true,
        white: true,
      });
      expect(metrics.exposure.clipped!).toBeLessThan(0.06);
    }
    for (const role of ['back', 'use', 'inside'])
      expect(picture(`hat-sen-say ${role}`).metrics.blur.sharpness!).toBeGreaterThan(0.5);
  });

  it('are blurred and dark where they are meant to be', () => {
    expect(picture('khan-quang-tho-cam-na-loi front').metrics.blur.sharpness!).toBeLessThan(0.33);
    expect(picture('gio-be-crung-tai inside').metrics.exposure.p99).toBeLessThan(176);
  });

  it('say that they are samples: the same mark stands at the foot of each', async () => {
    const foot = { left: 680, top: 1444, width: 240, height: 72 };
    for (const { name, bytes } of drawn.filter((d) => d.name !== 'gio-be-crung-tai inside')) {
      const { channels } = await sharp(await sharp(bytes).extract(foot).toColourspace('b-w').toBuffer()).stats();
      // White words on a dark ground, however light or dark the picture is.
      expect({ name, light: channels[0]!.max > 190, dark: channels[0]!.min < 130 }).toEqual({
        name,
        light: true,
        dark: true,
      });
    }
  });

  it('refuses a photo that the product does not have', async () => {
    await expect(drawSample(by('nuoc-mam-cua-lo-30'), 'back')).rejects.toThrow('back');
  });

  it('has a sheet for each certificate, and no two alike', async () => {
    const scans = await Promise.all(
      products.map((p) => drawScan(p.papers.find(({ kind }) => kind === 'ocop-certificate')!)),
    );
    expect(new Set(scans.map(sha)).size).toBe(12);
    expect(await sharp(scans[0]).metadata()).toMatchObject({ format: 'jpeg', width: 1250, height: 1768 });
  });
});
