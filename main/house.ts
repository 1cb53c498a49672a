// The services of one open desk, tied together. A restored desk is another house; the doors keep their router.
import type { Settings } from '../shared/contract/desk.ts';
import { startKeeper } from './checks/keeper.ts';
import { createAnswers } from './checks/answers.ts';
import { createCorrect } from './checks/correct.ts';
import { createScore } from './checks/score.ts';
import { createChecks } from './checks/service.ts';
import { createDemands } from './labels/demands.ts';
import { createLabels } from './labels/service.ts';
import { createListings } from './listings/service.ts';
import { createDue } from './papers/due.ts';
import { startScanKeeper } from './papers/scan/keeper.ts';
import { createPapers } from './papers/service.ts';
import { createFileChecks } from './photos/check.ts';
import { createFacts } from './photos/facts.ts';
import { removeLeftovers } from './photos/intake/files.ts';
import { startPhotoKeeper } from './photos/keeper.ts';
import type { PhotoKeeper } from './photos/keeper.ts';
import type { SpawnHelper } from './photos/pool/helper.ts';
import { createPhotoPool } from './photos/pool/pool.ts';
import { createPhotos } from './photos/service.ts';
import { createVersions } from './photos/versions.ts';
import { createWorkshop } from './photos/workshop.ts';
import { platforms } from './platforms/index.ts';
import { createProducers } from './products/producers.ts';
import { createProducts } from './products/service.ts';
import { installedFile } from './rules/installed.ts';
import { createRules } from './rules/service.ts';
import { createShops } from './shops/service.ts';
import { orComplain } from './store/complain.ts';
import type { Store } from './store/store.ts';
import { createLine } from './sync/line.ts';
import { createOutbox } from './sync/outbox.ts';
import { createRunner } from './sync/runner.ts';
import { createBegin } from './training/begin.ts';
import { createPractice } from './training/practice.ts';

export type World = {
  now(): number;
  random(): number;
  fetch: typeof globalThis.fetch;
  /** How helper processes are started; left out, as children of plain Node. */
  spawnHelper?: SpawnHelper;
};
export type HouseDeps = World & {
  store: Store;
  defaults: Settings;
  progress(productId: string, done: number, total: number): void;
  /** Words that become data, e.g. the name of the practice shop. */
  word(key: 'practice.shopName', language: Settings['language']): string;
};

const HOUR_MS = 60 * 60 * 1000;

export function createHouse({ store, defaults, progress, word, ...world }: HouseDeps) {
  const { now, random } = world;
  const settings = () => store.meta.settings(defaults);
  const pool = createPhotoPool({ cacheDir: store.places.cache, spawn: world.spawnHelper });
  const facts = createFacts(store.db);
  const versionOf = createVersions(store, pool);

  const outbox = createOutbox(store.db, () => store.tell({ changed: [], outbox: true }));
  const line = createLine(store.db, store.meta, world);
  const runner = createRunner({
    store,
    outbox,
    line,
    derive: async (photo, profile) => (await versionOf(photo, profile)).file,
    blocking: (productId, shopId) => checks.blocking(productId, shopId),
    net: world,
    random,
    dailyBytes: () => settings().dailyBytes,
  });
  const kick = () => void (running && runner.kick());
  const shops = createShops({ store, outbox, line, net: world, kick, language: () => settings().language });
  const rules = createRules({
    meta: store.meta,
    file: installedFile(store.places.dir),
    now,
    changed: () => store.tell({ changed: [], outbox: false }),
  });
  const { pack } = rules;
  const files = createFileChecks(pool, store.places.cache);
  const checks = createChecks({ store, pack, now, facts: shops.facts, examineFile: files.examine });
  const answers = createAnswers({ store, pack, now });
  const correct = createCorrect({
    store,
    findings: (id) => checks.product(id).findings,
    dossier: (id) => products.get(id),
  });
  const score = createScore({
    dossier: (id) => products.get(id),
    findings: (id) => checks.product(id).findings,
    answer: answers.answer,
  });
  const products = createProducts(store);
  const producers = createProducers(store);
  const labels = createLabels(store);
  const labelDemands = createDemands({ dossier: (id) => products.get(id), pack, now });
  const papers = createPapers(store, pool);
  const papersDue = createDue({ db: store.db, pack, now });
  const photos = createPhotos({
    store,
    pool,
    facts,
    progress,
    findingsOf: (productId, photoId) =>
      checks.product(productId).findings.filter((finding) => finding.place.photoId === photoId),
  });
  const workshop = createWorkshop({
    store,
    pool,
    facts,
    photos,
    versionOf,
    profiles: Object.fromEntries(Object.entries(platforms).map(([id, platform]) => [id, platform.facts.photo])),
    progress,
    scoresOf: (productId) => checks.product(productId).photos,
    reading: {
      soon: () => keeper?.hurry(),
      stop: () => keeper?.pause(),
      goOn: () => keeper?.goOn(),
      stopped: () => keeper?.paused() ?? false,
    },
  });
  const listings = createListings({ store, outbox, shops, now, blocking: checks.blocking, kick });
  const practice = createPractice({
    store,
    shops,
    now,
    language: () => settings().language,
    name: () => word('practice.shopName', settings().language),
  });
  const begin = createBegin({ store, now, progress, products, producers, labels, papers, photos, answers });

  let running = false;
  let stopKeeper = () => {};
  let keeper: PhotoKeeper | null = null;
  let scans: ReturnType<typeof startScanKeeper> | null = null;
  let daily: NodeJS.Timeout | undefined;

  return {
    store,
    settings,
    pool,
    outbox,
    runner,
    shops,
    checks,
    rules,
    answers,
    correct,
    score,
    products,
    producers,
    labels,
    labelDemands,
    papers,
    papersDue,
    paperRules: () => pack().papers,
    photos,
    photoFacts: facts,
    files,
    workshop,
    listings,
    practice,
    begin,

    /** What a door that stays open does in the background; the command line does none of it. */
    async start() {
      running = true;
      await removeLeftovers(store.places.photos);
      // A full disk must not keep the desk from opening; the next hour tries again.
      const copy = () => orComplain('backup', () => void store.backupDaily());
      copy();
      daily = setInterval(copy, HOUR_MS);
      daily.unref();
      stopKeeper = startKeeper(store, checks);
      keeper = startPhotoKeeper({ store, facts, pool });
      scans = startScanKeeper({ store, pool });
      // The desk is usable without it; whatever keeps it from starting is told when somebody starts it by hand.
      if (practice.wanted())
        practice.start().catch((error: unknown) => process.stderr.write(`practice: ${String(error)}\n`));
      await begin.goOn();
      void runner.kick();
    },
    async close() {
      running = false;
      clearInterval(daily);
      stopKeeper();
      const looking = Promise.all([keeper?.stop(), scans?.stop()]);
      await begin.close();
      await runner.stop();
      await practice.close();
      await pool.close();
      await looking;
      store.close();
    },
  };
}
export type House = ReturnType<typeof createHouse>;
