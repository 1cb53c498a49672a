// The first start: an own empty desk, or the sample desk with twelve products, made through the one way in like any other.
import { dayOf } from '../../shared/text/dates.ts';
import type { createLabels } from '../labels/service.ts';
import type { createPapers } from '../papers/service.ts';
import type { PhotoService } from '../photos/service.ts';
import type { createProducers } from '../products/producers.ts';
import type { createProducts } from '../products/service.ts';
import type { Store } from '../store/store.ts';

export type BeginDeps = {
  store: Store;
  now(): number;
  progress(productId: string, done: number, total: number): void;
  products: ReturnType<typeof createProducts>;
  producers: ReturnType<typeof createProducers>;
  labels: ReturnType<typeof createLabels>;
  papers: ReturnType<typeof createPapers>;
  photos: PhotoService;
};

export function createBegin({ store, now, progress, products, producers, labels, papers, photos }: BeginDeps) {
  return async function begin(sample: boolean): Promise<void> {
    if (sample) {
      // Drawing forty pictures needs sharp and a font: loaded only for those who want them.
      const { fillSample } = await import('./sample/fill.ts');
      await fillSample(
        {
          createProducer: (fields) => producers.create(fields).id,
          createProduct: (fields) => products.create(fields).id,
          setLabel: (productId, fields) => void labels.set(productId, fields),
          /** A product is born with one empty pack: the first one is written into it. */
          addVariant(productId, fields) {
            const [first] = products.get(productId).variants;
            const empty = first && first.price === null && first.name === null && first.weight === null;
            if (empty) products.setVariant(first.id, fields);
            else products.addVariant({ productId, ...fields });
          },
          addPaper: (fields) => void papers.add(fields),
          addPhoto: async (productId, bytes, fileName, role) =>
            void (await photos.add({ productId, files: [new File([Uint8Array.from(bytes)], fileName)], role })),
        },
        { today: dayOf(now()), progress: (done, total) => progress('', done, total) },
      );
    }
    store.meta.set('begun', '1');
  };
}
