// The rules in use: those of the program, or younger ones from a stick whose signer is trusted.
import { Failure } from '../../shared/contract/failure.ts';
import type { FailureData } from '../../shared/contract/failure.ts';
import type { RuleRow, RulesState } from '../../shared/contract/rules.ts';
import { currentPack } from '../../shared/rules/index.ts';
import type { Pack, PackedRule } from '../../shared/rules/pack.ts';
import { wordsOf } from '../../shared/rules/words.ts';
import { dayOf, daysBetween } from '../../shared/text/dates.ts';
import type { Meta } from '../store/meta.ts';
import { difference } from './difference.ts';
import { MAX_PACK_BYTES, Publishers, readPackFile } from './file.ts';
import type { Publisher, SignedPack } from './file.ts';
import { readInstalled, writeInstalled } from './installed.ts';
import shipped from './publishers.json' with { type: 'json' };

/** Days after which rules may have changed unseen (MET-02). */
const STALE_DAYS = 90;
const TRUSTED = 'rules.trusted';

export type RulesDeps = { meta: Meta; file: string; now(): number; changed(): void };
type InUse = { pack: Pack; signed: SignedPack | null; broken: FailureData | null };

export function createRules({ meta, file, now, changed }: RulesDeps) {
  const trusted = (): Publisher[] => [
    ...Publishers.parse(shipped),
    ...Publishers.parse(JSON.parse(meta.get(TRUSTED) ?? '[]')),
  ];
  const today = () => dayOf(now());
  let inUse = open();

  /** @throws Failure pack.unknown-signer, and what readPackFile throws */
  function proven(bytes: Uint8Array): SignedPack {
    const signed = readPackFile(bytes);
    if (!trusted().some(({ key }) => key === signed.publisher.key))
      throw new Failure('pack.unknown-signer', { name: signed.publisher.name, fingerprint: signed.fingerprint });
    return signed;
  }

  /** Proved again at each opening: the file may have been changed since. A broken one must not keep the desk from opening. */
  function open(): InUse {
    const bundled = { pack: currentPack, signed: null };
    try {
      const bytes = readInstalled(file);
      const signed = bytes && proven(bytes);
      // A newer program brings newer rules: then those count.
      if (!signed || signed.pack.date < currentPack.date) return { ...bundled, broken: null };
      return { pack: signed.pack, signed, broken: null };
    } catch (error) {
      const { code, values } = error instanceof Failure ? error : new Failure('pack.not-a-pack');
      return { ...bundled, broken: { code, values } };
    }
  }

  async function bytesOf(given: File): Promise<Uint8Array> {
    if (given.size > MAX_PACK_BYTES) throw new Failure('pack.too-big');
    return new Uint8Array(await given.arrayBuffer());
  }

  /** @throws Failure pack.older */
  function next(bytes: Uint8Array): SignedPack {
    const signed = proven(bytes);
    if (signed.pack.date < inUse.pack.date)
      throw new Failure('pack.older', { date: signed.pack.date, inUse: inUse.pack.date });
    return signed;
  }

  function state(): RulesState {
    const ageDays = daysBetween(inUse.pack.date, today());
    return { ...headOf(inUse.pack, inUse.signed), ageDays, stale: ageDays > STALE_DAYS, broken: inUse.broken };
  }

  return {
    pack: () => inUse.pack,
    state,
    list: () => ({ rules: inUse.pack.rules.map((rule) => rowOf(rule, today())) }),
    /** @throws Failure not-found */
    show(id: string) {
      const rule = inUse.pack.rules.find((each) => each.id === id);
      if (!rule) throw new Failure('not-found');
      return { ...rowOf(rule, today()), check: rule.check, params: rule.params };
    },
    words: () => wordsOf(inUse.pack),
    async preview(given: File) {
      const signed = next(await bytesOf(given));
      return { pack: headOf(signed.pack, signed), changes: difference(inUse.pack, signed.pack) };
    },
    /** Counts from the next check on. @throws Failure pack.*, desk.disk-full, desk.read-only, with the old ones in use */
    async install(given: File): Promise<RulesState> {
      const bytes = await bytesOf(given);
      const signed = next(bytes);
      await writeInstalled(file, bytes);
      inUse = { pack: signed.pack, signed, broken: null };
      changed();
      return state();
    },
    /** @throws Failure pack.fingerprint where the figures are not those of the signer */
    async trust(given: File, figures: string) {
      const { publisher, fingerprint } = readPackFile(await bytesOf(given));
      if (figures.replace(/\D/g, '') !== fingerprint.replace(/\D/g, '')) throw new Failure('pack.fingerprint');
      const mine = Publishers.parse(JSON.parse(meta.get(TRUSTED) ?? '[]'));
      meta.set(TRUSTED, JSON.stringify([...mine.filter(({ key }) => key !== publisher.key), publisher]));
      return { name: publisher.name, fingerprint };
    },
  };
}

const headOf = (pack: Pack, signed: SignedPack | null) => ({
  id: pack.id,
  date: pack.date,
  rules: pack.rules.length,
  publisher: signed && { name: signed.publisher.name, fingerprint: signed.fingerprint },
});

function rowOf(rule: PackedRule, today: string): RuleRow {
  const { id, severity, groups, effectiveFrom, effectiveUntil, suspended, source, confidence, lastReviewed, words } =
    rule;
  const asleep =
    suspended !== null && suspended.from <= today && (suspended.until === null || today <= suspended.until);
  const dates = { effectiveFrom, effectiveUntil, suspended, asleep };
  return { id, severity, groups, ...dates, source, confidence, lastReviewed, words: words ?? null };
}
