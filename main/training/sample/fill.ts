import type { Day, Id } from '../../../shared/model/ids.ts';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import { createDrawer } from './drawer.ts';
import type { Drawer } from './drawer.ts';
import { drawScan } from './scan.ts';
import { sampleProducts } from './products/index.ts';
import type {
  LabelFacts,
  PaperFacts,
  ProducerFacts,
  ProductFacts,
  SamplePhoto,
  SampleProduct,
  VariantFacts,
} from './sample.ts';

type Later<T> = T | Promise<T>;

/** What the desk must be able to do to be filled: the same calls by which a person fills it. */
export interface SampleDesk {
  createProducer(fields: ProducerFacts): Later<Id>;
  createProduct(fields: ProductFacts & { producerId: Id; sample: true }): Later<Id>;
  setLabel(productId: Id, fields: LabelFacts): Later<void>;
  addVariant(productId: Id, fields: VariantFacts): Later<void>;
  /** Says the paper's id where the desk takes scans. */
  addPaper(fields: PaperFacts & { productId: Id | null; producerId: Id | null }): Later<Id | void>;
  /** Keeps what was said to a question of the rules. */
  answer(productId: Id, question: string, says: string): Later<void>;
  /** Takes the sheet that stands for a scanned certificate. */
  attachScan?(paperId: Id, bytes: Uint8Array, fileName: string): Later<void>;
  addPhoto(productId: Id, bytes: Uint8Array, fileName: string, role: PhotoRole): Later<void>;
}

export interface DrawOptions {
  /** Photos put into the desk so far, of how many. */
  progress?: (done: number, total: number) => void;
  /** Stops before the next photo; facts and photos that are in stay. */
  signal?: AbortSignal;
  /** Draws the photos; a thread of its own where left out. */
  drawer?: Drawer;
}

/** A photo to come, and the product of the desk that it belongs to. */
export interface Shot {
  id: Id;
  product: SampleProduct;
  photo: SamplePhoto;
}

/**
 * The words of all twelve: makers, products, packs, labels, papers. They take a moment, and the list is then complete while
 * pictures are being drawn. Says which photos are to come.
 */
export const fillFacts = async (desk: SampleDesk, today: Day): Promise<Shot[]> => {
  const makers = new Map<string, Id>();
  const shots: Shot[] = [];
  for (const product of sampleProducts(today)) {
    const { producer } = product;
    let producerId = makers.get(producer.key);
    if (producerId === undefined) {
      producerId = await desk.createProducer(producer.facts);
      makers.set(producer.key, producerId);
      for (const paper of producer.papers) await desk.addPaper({ ...paper, productId: null, producerId });
    }
    const id = await desk.createProduct({ ...product.facts, producerId, sample: true });
    for (const variant of product.variants) await desk.addVariant(id, variant);
    await desk.setLabel(id, { ...product.label, ...product.typed });
    for (const [question, says] of Object.entries(product.answers)) await desk.answer(id, question, says);
    for (const paper of product.papers) {
      const paperId = await desk.addPaper({ ...paper, productId: id, producerId: null });
      if (paper.kind !== 'ocop-certificate' || !paperId || !desk.attachScan) continue;
      await desk.attachScan(paperId, await drawScan(paper), `${product.key}-giay-chung-nhan.jpg`);
    }
    shots.push(...product.photos.map((photo) => ({ id, product, photo })));
  }
  return shots;
};

/** Draws the photos and puts them in, the first one of every product before the others. Rejects as the desk or the drawer does. */
export const fillPhotos = async (
  desk: SampleDesk,
  shots: readonly Shot[],
  options: DrawOptions = {},
): Promise<void> => {
  const { progress, signal, drawer = createDrawer() } = options;
  const ordered = [...shots.filter((s) => s.photo.role === 'front'), ...shots.filter((s) => s.photo.role !== 'front')];
  const draw = (shot: Shot | undefined) => {
    const drawing = shot && drawer.draw(shot.product, shot.photo.role);
    // It is awaited when its turn comes; until then nobody is to blame.
    drawing?.catch(() => undefined);
    return drawing;
  };
  try {
    progress?.(0, ordered.length);
    let drawing = draw(ordered[0]);
    for (const [i, { id, photo }] of ordered.entries()) {
      if (signal?.aborted) break;
      const bytes = await drawing!;
      // The next is drawn while this one is measured and stored.
      drawing = draw(ordered[i + 1]);
      await desk.addPhoto(id, bytes, photo.fileName, photo.role);
      progress?.(i + 1, ordered.length);
    }
  } finally {
    if (!options.drawer) await drawer.close();
  }
};
