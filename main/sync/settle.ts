// What becomes of an errand that did not go through: later by itself, asked for, signed in for, or put before a person.
import { Failure } from '../../shared/contract/failure.ts';
import { LINE_TROUBLE, PlatformError } from '../platforms/platform.ts';
import { backoff } from './backoff.ts';
import type { Line } from './line.ts';
import type { OpenErrand, Outbox } from './outbox.ts';
import type { createSteps } from './steps.ts';

type SettleDeps = { outbox: Outbox; line: Line; steps: ReturnType<typeof createSteps>; now(): number; random(): number };

/** Uploading pictures again is tried so often before a person is asked. */
const PHOTO_AGAIN = 3;

export function settle({ outbox, line, steps, now, random }: SettleDeps, errand: OpenErrand, host: string, error: unknown) {
  if (error instanceof Failure) {
    // Not the platform's word but ours: no key in the safe place, a photo's file gone, a full disk.
    const state = error.code === 'shop.sealed-elsewhere' ? 'sign-in' : 'person';
    return outbox.put(errand.id, state, { why: `failure.${error.code}`, values: error.values });
  }
  if (!(error instanceof PlatformError)) {
    return outbox.put(errand.id, 'person', { why: 'unexpected', values: { detail: error instanceof Error ? error.message.slice(0, 200) : '' }, tried: true });
  }
  const { trouble, code, values } = error;
  const wait = now() + (error.retryAfter ?? backoff(errand.attempts, random));
  // A create that had been sent before and failed for want of a line now is still unsettled: keep asking.
  const unsettled = errand.kind === 'create' && errand.state === 'asking';

  if (trouble === 'later' && LINE_TROUBLE.some((each) => each === code)) {
    line.missed(host, code === 'captive');
    return outbox.put(errand.id, unsettled ? 'asking' : 'waiting', { why: code });
  }
  line.got(host);
  if (trouble === 'later') return outbox.put(errand.id, unsettled ? 'asking' : 'waiting', { notBefore: wait, why: code, values, tried: true });
  if (trouble === 'lost') {
    line.missed(host, false);
    const state = errand.kind === 'create' ? 'asking' : 'waiting';
    return outbox.put(errand.id, state, { notBefore: now() + steps.askAfter, why: 'lost', tried: true });
  }
  if (trouble === 'photo' && errand.attempts < PHOTO_AGAIN) {
    steps.forgetPhotos(outbox.get(errand.id));
    return outbox.put(errand.id, 'waiting', { why: code, tried: true });
  }
  return outbox.put(errand.id, trouble === 'sign-in' ? 'sign-in' : 'person', { why: code, values, tried: true });
}
