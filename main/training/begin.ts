// The first start: an own empty desk, or the sample desk with twelve products, made through the one way in like any other.
// The sample's facts are there at once; its pictures are drawn while one looks around, and go on being drawn after a break.
import type { createAnswers } from '../checks/answers.ts';
import type { createLabels } from '../labels/service.ts';
import type { createPapers } from '../papers/service.ts';
import type { PhotoService } from '../photos/service.ts';
import type { createProducers } from '../products/producers.ts';
import type { createProducts } from '../products/service.ts';
import type { Store } from '../store/store.ts';
import { Failure } from '../../shared/contract/failure.ts';
import { dayOf } from '../../shared/text/dates.ts';
import type { SampleDesk, Shot } from './sample/fill.ts';

export type BeginDeps = {
  store: Store;
  now(): number;
  progress(productId: string, done: number, total: number): void;
  products: ReturnType<typeof createProducts>;
  producers: ReturnType<typeof createProducers>;
  labels: ReturnType<typeof createLabels>;
  answers: ReturnType<typeof createAnswers>;
  papers: ReturnType<typeof createPapers>;
  photos: PhotoService;
};

/** Set while pictures of the sample desk are still to be drawn. */
const DRAWING = 'sampleDrawing';
const asFile = (bytes: Uint8Array, name: string) => new File([Uint8Array.from(bytes)], name);

export function createBegin({ store, now, progress, products, producers, labels, papers, photos, answers }: BeginDeps) {
  const { db, meta } = store;
  const stopping = new AbortController();
  let drawing: Promise<void> = Promise.resolve();

  const desk: SampleDesk = {
    createProducer: (fields) => producers.create(fields).id,
    createProduct: (fields) => products.create(fields).id,
    setLabel: (productId, fields) => void labels.set(productId, fields),
    answer: (productId, question, says) => void answers.answer({ productId, question, says }),
    /** A product is born with one empty pack: the first one is written into it. */
    addVariant(productId, fields) {
      const [first] = products.get(productId).variants;
      const empty = first && first.price === null && first.name === null && first.weight === null;
      if (empty) products.setVariant(first.id, fields);
      else products.addVariant({ productId, ...fields });
    },
    addPaper: (fields) => papers.add(fields).id,
    attachScan: async (paperId, bytes, name) => void (await papers.attachScan(paperId, asFile(bytes, name))),
    addPhoto: async (productId, bytes, name, role) =>
      void (await photos.add({ productId, files: [asFile(bytes, name)], role })),
  };

  // Drawing needs sharp and a font: loaded only for those who want the samples.
  const sample = () => import('./sample/fill.ts');

  function draw(shots: Shot[]) {
    drawing = sample()
      .then(({ fillPhotos }) =>
        fillPhotos(desk, shots, { progress: (done, total) => progress('', done, total), signal: stopping.signal }),
      )
      .then(() => void (stopping.signal.aborted || meta.set(DRAWING, '0')))
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) process.stderr.write(`sample desk: ${String(error)}\n`);
      });
  }

  /** What was not drawn when the desk was closed or killed: photos of sample products that are not there by name. */
  async function left(): Promise<Shot[]> {
    const { sampleProducts } = await import('./sample/products/index.ts');
    const find = db.prepare<[string], { id: string }>(
      'SELECT id FROM product WHERE sample = 1 AND deleted = 0 AND name = ? ORDER BY id LIMIT 1',
    );
    const has = db.prepare<[string, string]>('SELECT 1 FROM photo WHERE productId = ? AND fileName = ?');
    return sampleProducts(dayOf(now())).flatMap((product) => {
      const id = find.get(product.facts.name ?? '')?.id;
      return id
        ? product.photos.filter((photo) => !has.get(id, photo.fileName)).map((photo) => ({ id, product, photo }))
        : [];
    });
  }

  async function fill(withSample: boolean): Promise<void> {
    if (withSample) {
      if (db.prepare('SELECT 1 FROM product').get()) throw new Failure('desk.not-empty');
      const { fillFacts } = await sample();
      const shots = await fillFacts(desk, dayOf(now()));
      meta.set(DRAWING, '1');
      draw(shots);
    }
    meta.set('begun', '1');
    store.tell({ changed: [], outbox: false });
  }
  let filling: Promise<void> | null = null;

  return {
    /** Pressed twice, it is one beginning. @throws Failure desk.not-empty where the samples would mix with somebody's work */
    begin: (withSample: boolean): Promise<void> => (filling ??= fill(withSample).finally(() => void (filling = null))),
    /** Goes on where a closed or killed desk had stopped. */
    async goOn(): Promise<void> {
      if (meta.get(DRAWING) === '1') draw(await left());
    },
    /** Resolves when no picture of the samples is left to be drawn. */
    drawn: () => drawing,
    async close(): Promise<void> {
      stopping.abort();
      await drawing;
    },
  };
}
