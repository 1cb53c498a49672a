// What becomes of an errand that did not go through: later by itself, asked for, signed in for, or put before a person.
import { Failure } from '../../shared/contract/failure.ts';
import { LINE_TROUBLE, PlatformError, SHOP_TROUBLE } from '../platforms/platform.ts';
import { backoff } from './backoff.ts';
import type { Line } from './line.ts';
import type { OpenErrand, Outbox } from './outbox.ts';
import type { createSteps } from './steps.ts';

type SettleDeps = {
  outbox: Outbox;
  line: Line;
  steps: ReturnType<typeof createSteps>;
  now(): number;
  random(): number;
};

/** An errand that had to upload forgotten pictures again is tried so often before a person is asked. */
const PHOTO_AGAIN = 3;

const isOne = (codes: readonly string[], code: string) => codes.includes(code);

/** @returns 'hold' when the whole shop is to be left alone in this pass */
export function settle(
  { outbox, line, steps, now, random }: SettleDeps,
  errand: OpenErrand,
  host: string,
  error: unknown,
): 'hold' | null {
  const { id, shopId, kind, attempts } = errand;
  if (error instanceof Failure) {
    // Another door of this desk can open these keys: its rows are left as they are, this door only looks away.
    if (error.code === 'shop.sealed-elsewhere') {
      outbox.put(id, errand.state, { notBefore: errand.notBefore, why: 'failure.shop.sealed-elsewhere' });
      return 'hold';
    }
    // Not the platform's word but ours: a photo's file gone, a full disk.
    outbox.put(id, 'person', { why: `failure.${error.code}`, values: error.values });
    return null;
  }
  if (!(error instanceof PlatformError)) {
    process.stderr.write(`errand ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    outbox.put(id, 'person', { why: 'unexpected', tried: true });
    return null;
  }
  const { trouble, code, values } = error;
  const notBefore = now() + (error.retryAfter ?? backoff(attempts, random));
  // A create that had been sent before and failed for want of a line now is still unsettled: keep asking.
  const state = kind === 'create' && errand.state === 'asking' ? 'asking' : 'waiting';

  if (trouble === 'later' && isOne(LINE_TROUBLE, code)) {
    line.missed(host, code === 'captive');
    // Counted: a line that lets a probe through and breaks at every upload must not be tried for ever at full speed.
    outbox.put(id, state, { why: code, notBefore, tried: true });
    return null;
  }
  if (trouble === 'lost') line.missed(host, false);
  else line.got(host);

  if (trouble === 'later') {
    outbox.put(id, state, { notBefore, why: code, values, tried: true });
    if (isOne(SHOP_TROUBLE, code)) outbox.putShop(shopId, 'waiting', notBefore, code);
  } else if (trouble === 'lost') {
    const wait = kind === 'create' ? now() + steps.askAfter : notBefore;
    outbox.put(id, kind === 'create' ? 'asking' : 'waiting', { notBefore: wait, why: 'lost', tried: true });
  } else if (trouble === 'photo' && attempts < PHOTO_AGAIN) {
    steps.forgetPhotos(outbox.get(id));
    outbox.put(id, 'waiting', { why: code, tried: true });
  } else if (trouble === 'sign-in') {
    outbox.put(id, 'sign-in', { why: code, values, tried: true });
    outbox.putShop(shopId, 'sign-in', null, code);
  } else outbox.put(id, 'person', { why: code, values, tried: true });
  return null;
}
