// Draws sample photos off the main thread, one at a time as they are asked for.
import { parentPort } from 'node:worker_threads';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import { drawSample } from './draw.ts';
import type { SampleProduct } from './sample.ts';

export interface Order {
  id: number;
  product: SampleProduct;
  role: PhotoRole;
}

export type Delivery = { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; error: Error };

const deliver = async ({ id, product, role }: Order): Promise<Delivery> => {
  try {
    return { id, bytes: Uint8Array.from(await drawSample(product, role)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error : new Error(String(error)) };
  }
};

let before: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (order: Order) => {
  before = before.then(async () => {
    const done = await deliver(order);
    parentPort?.postMessage(done, 'bytes' in done ? [done.bytes.buffer] : []);
  });
});
