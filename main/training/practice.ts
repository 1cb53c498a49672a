// The practice platform beside the desk: started on this machine, and its shop connected like any other.
import { join } from 'node:path';
import { startPractice } from '../practice/start.ts';
import type { ShopService } from '../shops/service.ts';
import type { Store } from '../store/store.ts';

type Running = Awaited<ReturnType<typeof startPractice>>;
export type PracticeDeps = { store: Store; shops: ShopService; now(): number; language(): 'vi' | 'en'; name(): string };

export function createPractice({ store, shops, now, language, name }: PracticeDeps) {
  let opening: Promise<Running> | null = null;
  /** Told to the screens with its shop connected and its categories in: whoever stops it then cuts nothing short. */
  let running: Running | null = null;
  /** Ours by name: an office may have connected another gateway on this machine by hand. */
  const shopId = () => shops.list().find((shop) => shop.id === store.meta.get('practiceShop'))?.id ?? null;
  /** The screens show whether it runs beside its shop. */
  const tell = (id = shopId()) => id && store.tell({ changed: [{ entity: 'shop', id, subject: id }], outbox: false });
  const state = () => ({ running: running !== null, window: running?.window ?? null, shopId: shopId() });

  /** It comes back on the port of last time where that is free; where not, the shop's address moves with it. */
  async function open(): Promise<Running> {
    const gateway = await startPractice({ stateDir: join(store.places.dir, 'practice'), now, language: language() });
    const { host } = gateway.shopee;
    const known = shopId();
    if (known)
      store.change({ action: 'shop.connect', undoable: false }, (writer) => writer.set('shop', known, { host }));
    return gateway;
  }

  async function start() {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    const started = opening;
    const gateway = await started;
    store.meta.set('practice', '1');
    const known = shops.list().find((shop) => shop.id === shopId());
    if (known?.signIn !== 'fine') {
      const { host, partnerId, partnerKey, shopId: remote, accessToken, refreshToken } = gateway.shopee;
      const account = { partnerId, shopId: remote };
      const { id } = await shops.connect({
        platform: 'shopee',
        host,
        account,
        name: name(),
        secrets: { partnerKey, accessToken, refreshToken },
      });
      store.meta.set('practiceShop', id);
    }
    // Stopped meanwhile, it stays stopped.
    if (opening === started) running = gateway;
    tell();
    return state();
  }

  async function close() {
    const gateway = await opening?.catch(() => null);
    opening = null;
    running = null;
    await gateway?.close();
  }

  return {
    state,
    start,
    async stop() {
      await close();
      // After a start that was still under way: what a person said last counts.
      store.meta.set('practice', '0');
      tell();
      return state();
    },
    /** Was it running when the desk was closed? */
    wanted: () => store.meta.get('practice') === '1',
    close,
  };
}
export type Practice = ReturnType<typeof createPractice>;
