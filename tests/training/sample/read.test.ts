import { afterAll, expect, test } from 'vitest';
import { readPhoto } from '../../../main/photos/reading/read.ts';
import { closeReader } from '../../../main/photos/reading/text/tesseract.ts';
import { drawSample } from '../../../main/training/sample/draw.ts';
import { sampleProducts } from '../../../main/training/sample/products/index.ts';
import { seenItems } from '../../../shared/label/seen/compare.ts';
import { file } from '../../photos/folder.ts';
import { dossierOf } from './dossier.ts';

afterAll(closeReader);

test(
  'a learner who reads the pack finds what was typed otherwise, and what was not typed',
  { timeout: 180_000 },
  async () => {
    const [product] = sampleProducts('2026-11-22').filter(({ faults }) => faults.includes('pack-differs'));
    const { label } = dossierOf(product!);
    const reading = await readPhoto(file('mặt sau.jpg', await drawSample(product!, 'back')), []);
    const seen = seenItems(label!, [{ photoId: 'back', reading }]);
    const of = (item: string) => seen.find((one) => one.item === item);
    expect(of('useBy')).toMatchObject({ state: 'different', typed: 'HSD: 18 tháng kể từ NSX' });
    expect(of('useBy')!.at!.text).toContain('12');
    expect(of('storage')).toMatchObject({ state: 'untyped' });
    expect(of('netQuantity')).toMatchObject({ state: 'found' });
  },
);
