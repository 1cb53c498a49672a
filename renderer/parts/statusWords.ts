import type { Language, WordKey } from '../../shared/locales/i18n.ts';
import type { LineStatus } from '../../shared/model/errand.ts';
import { formatBytes } from '../../shared/text/bytes.ts';
import { moment, type Words } from './moment.ts';

/** A part of the status sentence; a moment in it is a value that still has to be put into words. */
export type Part = { key: WordKey; values?: Record<string, string | number>; when?: Words };

/**
 * How the line is: good (green), quiet (nothing to say against it), poor (no way through), person (somebody must do something).
 */
export type Mood = 'good' | 'quiet' | 'poor' | 'person';

/** What the status line says, in order; the first part is about the line, the others about what waits. */
export function statusWords(status: LineStatus, now: number, language: Language): { mood: Mood; parts: Part[] } {
  return { mood: moodOf(status), parts: [line(status, now), ...waits(status, now, language)] };
}

function moodOf({ needsPerson, needsSignIn, captive, reachable }: LineStatus): Mood {
  if (needsPerson + needsSignIn > 0) return 'person';
  if (captive || reachable === false) return 'poor';
  return reachable ? 'good' : 'quiet';
}

function line({ captive, lastThrough, reachable, sending }: LineStatus, now: number): Part {
  if (captive) return { key: 'status.captive' };
  if (sending) return { key: 'status.sending' };
  if (lastThrough !== null) {
    return { key: reachable === false ? 'status.noLineSince' : 'status.lastThrough', when: moment(lastThrough, now) };
  }
  if (reachable === null) return { key: 'status.offlineFine' };
  return { key: reachable ? 'status.line' : 'status.noLine' };
}

function waits(status: LineStatus, now: number, language: Language): Part[] {
  const { waiting, waitingBytes, needsPerson, needsSignIn, paused, nextTry, sending } = status;
  const parts: Part[] = [];
  if (waiting > 0 && waitingBytes > 0) {
    parts.push({ key: 'status.waitingSize', values: { count: waiting, size: formatBytes(waitingBytes, language) } });
  } else if (waiting > 0) parts.push({ key: 'status.waiting', values: { count: waiting } });
  if (needsPerson > 0) parts.push({ key: 'status.needsPerson', values: { count: needsPerson } });
  if (needsSignIn > 0) parts.push({ key: 'status.needsSignIn', values: { count: needsSignIn } });
  if (paused && waiting > 0) parts.push({ key: 'status.paused' });
  else if (waiting > 0 && nextTry !== null && !sending && nextTry > now)
    parts.push({ key: 'status.nextTry', when: moment(nextTry, now) });
  return parts;
}
