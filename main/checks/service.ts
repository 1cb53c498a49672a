// Runs the rules over a product and remembers how far it is, so that a list of thousands needs no second look.
import type { Finding } from '../../shared/model/finding.ts';
import { STEPS, advises, blocks } from '../../shared/model/finding.ts';
import { PLATFORMS } from '../../shared/model/shop.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import { check } from '../../shared/rules/engine.ts';
import type { RuleShop } from '../../shared/rules/input.ts';
import type { Pack } from '../../shared/rules/pack.ts';
import { blocking, readyFor } from '../../shared/rules/ready.ts';
import { checkPhoto, verdict } from '../../shared/rules/photo-check.ts';
import { scorePhoto } from '../../shared/rules/photo-score.ts';
import type { FileChecks } from '../photos/check.ts';
import { dayOf } from '../../shared/text/dates.ts';
import { readDossier } from '../products/dossier.ts';
import type { ShopService } from '../shops/service.ts';
import type { Store } from '../store/store.ts';
import { readShop } from '../shops/read.ts';

export type CheckDeps = {
  store: Store;
  /** The rules in use now: an update from a stick counts from the next check on. */
  pack(): Pack;
  now(): number;
  facts: ShopService['facts'];
  examineFile: FileChecks['examine'];
};

export function createChecks({ store, pack: packNow, now, facts, examineFile }: CheckDeps) {
  const { db } = store;
  const keep = db.prepare(
    `INSERT INTO verdict (productId, touched, basis, blocking, advice, ${STEPS.join(', ')})
     VALUES (?, ?, ?, ?, ?, ${STEPS.map(() => '?').join(', ')}) ON CONFLICT (productId) DO UPDATE SET touched = excluded.touched,
       basis = excluded.basis, blocking = excluded.blocking, advice = excluded.advice,
       ${STEPS.map((step) => `${step} = excluded.${step}`).join(', ')}`,
  );
  const touched = db.prepare<[string], { touched: number }>('SELECT touched FROM product WHERE id = ?');
  /** A verdict holds for one pack on one day: certificates run out at midnight. */
  const basis = () => `${packNow().id} ${packNow().date} ${dayOf(now())}`;

  function shopsOf(dossier: Dossier): RuleShop[] {
    return dossier.listings.map((listing) => {
      const { id, platform, practice } = readShop(store, listing.shopId);
      const known = listing.categoryId ? facts(id, listing.categoryId) : null;
      return { shopId: id, platform, practice, limits: known?.limits ?? null, attributes: known?.attributes ?? null };
    });
  }

  // In one transaction: nobody changes what was read before the verdict on it is written.
  const judge = db.transaction((id: string): { findings: Finding[]; shops: RuleShop[]; photos: Dossier['photos'] } => {
    const stamp = touched.get(id)?.touched ?? 0;
    const dossier = readDossier(db, id);
    const shops = shopsOf(dossier);
    const findings = check({ dossier, shops }, packNow(), dayOf(now()));
    const inStep = STEPS.map(
      (step) => findings.filter((finding) => blocks(finding) && finding.place.step === step).length,
    );
    const blocked = findings.filter(blocks).length;
    keep.run(id, stamp, basis(), blocked, findings.filter(advises).length, ...inStep);
    return { findings, shops, photos: dossier.photos };
  }).immediate;

  return {
    product(id: string) {
      const { findings, shops, photos } = judge(id);
      const pack = packNow();
      return {
        product: id,
        ready: Object.fromEntries(PLATFORMS.map((platform) => [platform, readyFor(findings, platform, shops)])),
        findings,
        photos: photos.flatMap(({ id: photoId, metrics }) => {
          if (!metrics) return [];
          const mine = findings.filter(({ place }) => place.photoId === photoId);
          return [{ id: photoId, verdict: verdict(mine), score: scorePhoto(metrics, pack) }];
        }),
      };
    },
    /** How many findings stand between this product and that shop. */
    blocking: (id: string, shopId: string) => blocking(judge(id).findings, shopId).length,
    /** Judges one file by itself, with the slow second look if asked; a file that cannot be read is an answer too. */
    async photo(path: string, read: boolean) {
      const nothing = { file: path, findings: [], score: null, metrics: null, reading: null };
      const seen = await examineFile(path, read);
      if ('refusal' in seen)
        return { ...nothing, verdict: 'unreadable' as const, ms: { decode: 0, checks: 0 }, failure: seen.refusal };
      const { metrics, notes, reading, ms } = seen;
      const start = performance.now();
      const pack = packNow();
      const findings = checkPhoto(
        metrics,
        notes.map((note) => note.code),
        pack,
        reading,
      );
      const score = scorePhoto(metrics, pack);
      const checks = ms.checks + performance.now() - start;
      return {
        file: path,
        verdict: verdict(findings),
        findings,
        score,
        metrics,
        reading,
        ms: { decode: ms.decode, checks },
        failure: null,
      };
    },
    /** Judges some products whose verdict is missing or old. Returns which. */
    judgeSome(atMost: number): string[] {
      const stale = db
        .prepare<[string, number], { id: string }>(
          `SELECT p.id FROM product p LEFT JOIN verdict v ON v.productId = p.id
           WHERE p.deleted = 0 AND (v.productId IS NULL OR v.touched <> p.touched OR v.basis <> ?) ORDER BY p.touched DESC LIMIT ?`,
        )
        .all(basis(), atMost)
        .map((row) => row.id);
      // One transaction, one write to the disk.
      db.transaction(() => stale.forEach((id) => judge(id))).immediate();
      return stale;
    },
  };
}
export type CheckService = ReturnType<typeof createChecks>;
