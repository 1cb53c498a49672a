// A desk: its store, its house of services, and what every door needs to carry calls to it. Knows no door.
import { EventEmitter } from 'node:events';
import { basename, join } from 'node:path';
import { monotonicFactory } from 'ulid';
import type { Backup, DeskEvent, DeskState, Settings } from '../shared/contract/desk.ts';
import { Failure } from '../shared/contract/failure.ts';
import { createI18n } from '../shared/locales/i18n.ts';
import { createHouse } from './house.ts';
import type { House, World } from './house.ts';
import { router } from './router.ts';
import type { Safe } from './safe.ts';
import { createServe } from './serve.ts';
import { checkBackup, keepAside, listBackups, replaceDesk } from './store/backups.ts';
import { takeLock } from './store/lock.ts';
import { openStore, placesOf } from './store/store.ts';
import type { Heard } from './store/store.ts';

export type DeskOptions = Partial<World> & {
  dataDir: string;
  safe: Safe;
  version: string;
  language?: Settings['language'];
};

/** What a door holds of an open desk. */
export interface Desk {
  router: typeof router;
  /** Files of the screens, small pictures, scans; null when the path is none of these. */
  serve(request: Request): Promise<Response | null>;
  /** Everything a screen may have to show anew. */
  events: EventEmitter<{ event: [DeskEvent] }>;
  state(): DeskState;
  /** @throws Failure not-ready while the desk cannot be opened */
  house(): House;
  settings(): Settings;
  setSettings(patch: Partial<Settings>): Settings;
  /** The first start: an own empty desk, or the sample one. */
  begin(sample: boolean): Promise<DeskState>;
  backups(): Backup[];
  restore(from: { name: string } | { file: string }): Promise<DeskState>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Ids of one process rise even within a millisecond: errands of one transaction keep their order. */
function monotonicIds(now: () => number, random: () => number): () => string {
  const make = monotonicFactory(random);
  return () => make(now());
}

export function openDesk(options: DeskOptions): Desk {
  const { dataDir, safe, version } = options;
  const world: World = {
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    fetch: options.fetch ?? globalThis.fetch,
    spawnHelper: options.spawnHelper,
  };
  const defaults: Settings = { language: options.language ?? 'vi', textSize: 'normal', dailyBytes: null };
  const places = placesOf(dataDir);
  const newId = monotonicIds(world.now, world.random);
  const events = new EventEmitter<{ event: [DeskEvent] }>();
  // One listener for each open page; a desk with many pages open is no leak.
  events.setMaxListeners(0);
  const send = (event: DeskEvent) => void events.emit('event', event);

  let failure: Failure | null = null;
  let started = false;
  let left = false;

  function heard({ changed, outbox }: Heard) {
    if (changed.length > 0) send({ kind: 'rows', rows: changed });
    if (outbox) send({ kind: 'outbox' });
  }

  /** The house of the desk as it is on the disk now; null, with the reason kept, when it cannot be opened. */
  function open(): House | null {
    try {
      const store = openStore(dataDir, { safe, now: world.now, newId });
      store.listen(heard);
      failure = null;
      return createHouse({
        ...world,
        store,
        defaults,
        progress: (productId, done, total) => send({ kind: 'photos', productId, done, total }),
        word: (key, language) => createI18n(language).t(key),
      });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failure = error;
      return null;
    }
  }
  let house = open();

  const current = (): House => {
    if (!house) throw new Failure('not-ready', { why: failure?.code ?? '' });
    return house;
  };

  function state(): DeskState {
    // Asked again after somebody updated the app or brought the disk back: look anew.
    if (!house && !left) {
      house = open();
      if (started) void house?.start();
    }
    const settings = house?.settings() ?? defaults;
    const begun =
      house && (house.store.meta.get('begun') === '1' || house.store.db.prepare('SELECT 1 FROM product').get());
    const closed = failure?.code === 'desk.newer' ? 'newer' : 'damaged';
    return {
      state: house ? (begun ? 'ready' : 'first-start') : closed,
      version,
      dataDir,
      settings,
      safe: safe.kind,
      failure: failure ? { code: failure.code, values: failure.values } : null,
    };
  }

  return {
    router,
    serve: createServe(current),
    events,
    state,
    house: current,
    settings: () => house?.settings() ?? defaults,
    setSettings(patch: Partial<Settings>): Settings {
      const settings = { ...current().settings(), ...patch };
      current().store.meta.setSettings(settings);
      send({ kind: 'reload' });
      return settings;
    },
    async begin(sample: boolean): Promise<DeskState> {
      await current().begin.begin(sample);
      send({ kind: 'reload' });
      return state();
    },
    backups: (): Backup[] => listBackups(places.backups),

    /** Puts a backup in the desk's place. What was there is kept as a backup itself; a damaged file is kept as it is. */
    async restore(from: { name: string } | { file: string }): Promise<DeskState> {
      const file = 'file' in from ? from.file : join(places.backups, basename(from.name));
      checkBackup(file);
      // A door that stays open holds this lock already. From the command line nobody else may be writing into the file.
      const alone = started ? null : takeLock(dataDir, 'door');
      if (!started && !alone) throw new Failure('already-running');
      try {
        if (house) house.store.backup('before-restore');
        else keepAside(places.database, places.backups, world.now());
        await house?.close();
        try {
          replaceDesk(file, places.database);
        } finally {
          // Also where there was no room for the backup: then it is the desk of before.
          house = open();
          if (started) await house?.start();
        }
      } finally {
        alone?.release();
      }
      send({ kind: 'reload' });
      return state();
    },

    /** Background work of a door that stays open: sending, backups, verdicts. */
    async start() {
      started = true;
      await house?.start();
    },
    async close() {
      left = true;
      await house?.close();
      house = null;
    },
  };
}
