import { Worker } from 'node:worker_threads';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import type { SampleProduct } from './sample.ts';
import type { Delivery, Order } from './worker.ts';

export interface Drawer {
  /** One photo as JPEG. Rejects when the product has no such photo, or when the drawer was closed or its thread died. */
  draw(product: SampleProduct, role: PhotoRole): Promise<Uint8Array>;
  close(): Promise<void>;
}

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };

/** Drawing takes half a second of pure computing a picture, so it has a thread of its own; screens stay quick meanwhile. */
export const createDrawer = (): Drawer => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let gone: Error | null = null;
  const fail = (error: Error) => {
    gone ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (done: Delivery) => {
    const order = waiting.get(done.id);
    waiting.delete(done.id);
    if ('bytes' in done) order?.resolve(done.bytes);
    else order?.reject(done.error);
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => fail(new Error('the drawing thread has ended')));
  return {
    draw: (product, role) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.postMessage({ id: count, product, role } satisfies Order, []);
      }),
    async close() {
      await worker.terminate();
    },
  };
};
