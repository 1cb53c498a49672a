// The one router: every procedure of the contract, each a call into a service. Knows no door.
import { on } from 'node:events';
import { ORPCError, implement } from '@orpc/server';
import { contract } from '../shared/contract/index.ts';
import type { DeskEvent } from '../shared/contract/desk.ts';
import { Failure } from '../shared/contract/failure.ts';
import type { Desk } from './app.ts';
import { platforms } from './platforms/index.ts';

export type Context = {
  desk: Desk;
  /** The call comes from a person's own command line: it may name files of this machine. */
  local: boolean;
};

/** Whatever goes wrong leaves as a coded failure; what nobody foresaw is told on the error stream of this process. */
const base = implement(contract).$context<Context>();
const os = base.use(async ({ next, path }) => {
  try {
    return await next();
  } catch (error) {
    if (error instanceof Failure)
      throw new ORPCError('FAILED', { defined: true, status: 422, data: { code: error.code, values: error.values } });
    if (error instanceof ORPCError && error.code === 'FAILED') throw error;
    if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
      throw new ORPCError('FAILED', {
        defined: true,
        status: 422,
        data: { code: 'bad-input', values: { field: firstIssue(error) } },
        cause: error,
      });
    }
    process.stderr.write(
      `${path.join('.')}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    throw new ORPCError('FAILED', { defined: true, status: 422, data: { code: 'unexpected', values: {} } });
  }
});

/** Name of the first field that did not fit, for the sentence a person reads. */
function firstIssue(error: ORPCError<string, unknown>): string {
  const issues = (error.data as { issues?: { path?: PropertyKey[] }[] } | undefined)?.issues ?? [];
  return (issues[0]?.path ?? []).map(String).join('.');
}

function mustBeLocal(context: Context) {
  if (!context.local) throw new Failure('bad-input', { field: 'path' });
}

export const router = os.router({
  desk: {
    state: os.desk.state.handler(({ context }) => context.desk.state()),
    begin: os.desk.begin.handler(({ context, input }) => context.desk.begin(input.sample)),
    setSettings: os.desk.setSettings.handler(({ context, input }) => context.desk.setSettings(input)),
    events: os.desk.events.handler(async function* ({ context, signal }) {
      try {
        for await (const [event] of on(context.desk.events, 'event', { signal })) yield event as DeskEvent;
      } catch (error) {
        if (!signal?.aborted) throw error;
      }
    }),
    backups: os.desk.backups.handler(({ context }) => ({ backups: context.desk.backups() })),
    backup: os.desk.backup.handler(({ context }) => context.desk.house().store.backup('by-hand')),
    restore: os.desk.restore.handler(({ context, input }) => {
      if ('file' in input) mustBeLocal(context);
      return context.desk.restore(input);
    }),
  },
  products: {
    list: os.products.list.handler(({ context, input }) => context.desk.house().products.list(input)),
    get: os.products.get.handler(({ context, input }) => context.desk.house().products.get(input.id)),
    create: os.products.create.handler(({ context, input }) => context.desk.house().products.create(input)),
    set: os.products.set.handler(({ context, input }) =>
      context.desk.house().products.set(input.id, input.patch, input.gesture),
    ),
    duplicate: os.products.duplicate.handler(({ context, input }) => context.desk.house().products.duplicate(input.id)),
    bin: os.products.bin.handler(({ context, input }) => context.desk.house().products.bin(input.id)),
    bringBack: os.products.bringBack.handler(({ context, input }) => context.desk.house().products.bringBack(input.id)),
    history: os.products.history.handler(({ context, input }) => context.desk.house().products.history(input.id)),
    undo: os.products.undo.handler(({ context, input }) => context.desk.house().products.undo(input.id)),
  },
  producers: {
    list: os.producers.list.handler(({ context }) => context.desk.house().producers.list()),
    create: os.producers.create.handler(({ context, input }) => context.desk.house().producers.create(input)),
    set: os.producers.set.handler(({ context, input }) =>
      context.desk.house().producers.set(input.id, input.patch, input.gesture),
    ),
  },
  variants: {
    add: os.variants.add.handler(({ context, input }) => context.desk.house().products.addVariant(input)),
    set: os.variants.set.handler(({ context, input }) =>
      context.desk.house().products.setVariant(input.id, input.patch, input.gesture),
    ),
    remove: os.variants.remove.handler(({ context, input }) => context.desk.house().products.removeVariant(input.id)),
  },
  labels: {
    set: os.labels.set.handler(({ context, input }) =>
      context.desk.house().labels.set(input.productId, input.patch, input.gesture),
    ),
    confirm: os.labels.confirm.handler(({ context, input }) =>
      context.desk.house().labels.confirm(input.productId, input.items, input.gesture),
    ),
    versions: os.labels.versions.handler(({ context, input }) => context.desk.house().labels.versions(input.productId)),
    startNext: os.labels.startNext.handler(({ context, input }) =>
      context.desk.house().labels.startNext(input.productId, input.gesture),
    ),
    demands: os.labels.demands.handler(({ context, input }) => context.desk.house().labelDemands(input.productId)),
  },
  papers: {
    add: os.papers.add.handler(({ context, input }) => context.desk.house().papers.add(input)),
    set: os.papers.set.handler(({ context, input }) =>
      context.desk.house().papers.set(input.id, input.patch, input.gesture),
    ),
    move: os.papers.move.handler(({ context, input }) => context.desk.house().papers.move(input)),
    remove: os.papers.remove.handler(({ context, input }) => context.desk.house().papers.remove(input.id)),
    kinds: os.papers.kinds.handler(({ context }) => context.desk.house().paperRules()),
    due: os.papers.due.handler(({ context, input }) => context.desk.house().papersDue(input.withinDays)),
    attachScan: os.papers.attachScan.handler(({ context, input }) =>
      context.desk.house().papers.attachScan(input.id, input.file),
    ),
  },
  photos: {
    add: os.photos.add.handler(({ context, input }) => context.desk.house().photos.add(input)),
    cancel: os.photos.cancel.handler(({ context, input }) => {
      const { photos, workshop } = context.desk.house();
      workshop.cancel(input.batch);
      return photos.cancel(input.batch);
    }),
    setRole: os.photos.setRole.handler(({ context, input }) =>
      context.desk.house().photos.setRole(input.id, input.role, input.gesture),
    ),
    move: os.photos.move.handler(({ context, input }) =>
      context.desk.house().photos.move(input.id, input.before, input.gesture),
    ),
    remove: os.photos.remove.handler(({ context, input }) => context.desk.house().photos.remove(input.id)),
    open: os.photos.open.handler(({ context, input }) => context.desk.house().workshop.open(input.id)),
    offers: os.photos.offers.handler(({ context, input }) => context.desk.house().workshop.offers(input.id)),
    setRecipe: os.photos.setRecipe.handler(({ context, input }) =>
      context.desk.house().photos.setRecipe(input.id, input.recipe, { gesture: input.gesture }),
    ),
    mend: os.photos.mend.handler(({ context, input }) => context.desk.house().workshop.mend(input)),
    lookAgain: os.photos.lookAgain.handler(({ context, input }) => context.desk.house().photos.lookAgain(input.id)),
    bestOrder: os.photos.bestOrder.handler(({ context, input }) => context.desk.house().workshop.bestOrder(input.id)),
    arrange: os.photos.arrange.handler(({ context, input }) =>
      context.desk.house().photos.arrange(input.productId, input.ids, input.gesture),
    ),
    similar: os.photos.similar.handler(({ context, input }) => context.desk.house().workshop.similar(input.id)),
    setStars: os.photos.setStars.handler(({ context, input }) =>
      context.desk.house().photos.setStars(input.id, input.stars, input.gesture),
    ),
    versions: os.photos.versions.handler(({ context, input }) => context.desk.house().workshop.versions(input.id)),
    readingState: os.photos.readingState.handler(({ context, input }) =>
      context.desk.house().workshop.reading(input.id),
    ),
    stopReading: os.photos.stopReading.handler(({ context }) => context.desk.house().workshop.stopReading()),
    goOnReading: os.photos.goOnReading.handler(({ context }) => context.desk.house().workshop.goOnReading()),
    fixFile: os.photos.fixFile.handler(({ context, input }) => {
      mustBeLocal(context);
      const profile = input.platform ? platforms[input.platform].facts.photo : null;
      return context.desk.house().files.fix({ ...input, profile });
    }),
  },
  checks: {
    product: os.checks.product.handler(({ context, input }) => context.desk.house().checks.product(input.id)),
    photo: os.checks.photo.handler(({ context, input }) => {
      mustBeLocal(context);
      return context.desk.house().checks.photo(input.path, input.read);
    }),
    answer: os.checks.answer.handler(({ context, input }) => context.desk.house().answers.answer(input)),
    correct: os.checks.correct.handler(({ context, input }) => context.desk.house().correct(input)),
    remark: os.checks.remark.handler(({ context, input }) => context.desk.house().answers.remark(input)),
    takeBackRemark: os.checks.takeBackRemark.handler(({ context, input }) =>
      context.desk.house().answers.takeBack(input.id, input.gesture),
    ),
  },
  rules: {
    state: os.rules.state.handler(({ context }) => context.desk.house().rules.state()),
    list: os.rules.list.handler(({ context }) => context.desk.house().rules.list()),
    show: os.rules.show.handler(({ context, input }) => context.desk.house().rules.show(input.id)),
    words: os.rules.words.handler(({ context }) => context.desk.house().rules.words()),
    preview: os.rules.preview.handler(({ context, input }) => context.desk.house().rules.preview(input.file)),
    install: os.rules.install.handler(({ context, input }) => context.desk.house().rules.install(input.file)),
    trust: os.rules.trust.handler(({ context, input }) =>
      context.desk.house().rules.trust(input.file, input.fingerprint),
    ),
  },
  score: {
    get: os.score.get.handler(({ context, input }) => context.desk.house().score.get(input.id, input.set)),
    give: os.score.give.handler(({ context, input }) => context.desk.house().score.give(input)),
  },
  shops: {
    list: os.shops.list.handler(({ context }) => ({ shops: context.desk.house().shops.list() })),
    connect: os.shops.connect.handler(({ context, input }) => context.desk.house().shops.connect(input)),
    consent: os.shops.consent.handler(({ context, input }) => context.desk.house().shops.consent(input)),
    disconnect: os.shops.disconnect.handler(({ context, input }) => context.desk.house().shops.disconnect(input.id)),
    refreshCatalogue: os.shops.refreshCatalogue.handler(({ context, input }) =>
      context.desk.house().shops.refreshCatalogue(input.id),
    ),
    categories: os.shops.categories.handler(({ context, input }) => {
      const house = context.desk.house();
      const set = input.forProduct ? house.products.get(input.forProduct).product.ocopSet : null;
      return house.shops.categories(input.shopId, input.search, set);
    }),
    category: os.shops.category.handler(({ context, input }) =>
      context.desk.house().shops.category(input.shopId, input.categoryId),
    ),
  },
  listings: {
    list: os.listings.list.handler(({ context, input }) => context.desk.house().listings.list(input.productId)),
    prepare: os.listings.prepare.handler(({ context, input }) => context.desk.house().listings.prepare(input)),
    publish: os.listings.publish.handler(({ context, input }) =>
      context.desk.house().listings.publish(input.productIds, input.shopIds),
    ),
    status: os.listings.status.handler(({ context }) => context.desk.house().listings.status()),
    refresh: os.listings.refresh.handler(({ context, input }) => context.desk.house().listings.refresh(input.id)),
    hide: os.listings.hide.handler(({ context, input }) => context.desk.house().listings.hide(input.id)),
    show: os.listings.show.handler(({ context, input }) => context.desk.house().listings.show(input.id)),
  },
  outbox: {
    list: os.outbox.list.handler(({ context, input }) => ({ errands: context.desk.house().outbox.list(input.done) })),
    status: os.outbox.status.handler(({ context }) => context.desk.house().runner.status()),
    sendNow: os.outbox.sendNow.handler(({ context }) => {
      const { runner } = context.desk.house();
      void runner.sendNow();
      return runner.status();
    }),
    sync: os.outbox.sync.handler(({ context, input }) =>
      context.desk.house().runner.sync(input.untilIdle, input.timeoutSeconds * 1000),
    ),
    pause: os.outbox.pause.handler(({ context, input }) => {
      const { runner } = context.desk.house();
      runner.pause(input.paused);
      return runner.status();
    }),
    retry: os.outbox.retry.handler(({ context, input }) => {
      const { outbox, runner } = context.desk.house();
      const errand = outbox.retry(input.id);
      void runner.kick();
      return errand;
    }),
    cancel: os.outbox.cancel.handler(({ context, input }) => context.desk.house().outbox.cancel(input.id)),
  },
  practice: {
    state: os.practice.state.handler(({ context }) => context.desk.house().practice.state()),
    start: os.practice.start.handler(({ context }) => context.desk.house().practice.start()),
    stop: os.practice.stop.handler(({ context }) => context.desk.house().practice.stop()),
  },
});
