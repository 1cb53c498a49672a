import { expect, test } from 'vitest';
import { statusWords } from '../../../renderer/parts/statusWords.ts';
import type { LineStatus } from '../../../shared/model/errand.ts';

// 23/11/2026, 15:00 in Viet Nam.
const NOW = Date.UTC(2026, 10, 23, 8);
const QUIET: LineStatus = {
  reachable: null,
  captive: false,
  lastThrough: null,
  sending: false,
  paused: false,
  waiting: 0,
  waitingPhotos: 0,
  waitingBytes: 0,
  needsPerson: 0,
  needsSignIn: 0,
  nextTry: null,
};
const say = (status: Partial<LineStatus>) => statusWords({ ...QUIET, ...status }, NOW, 'vi');

test('a desk that never sent anything is not told that something is wrong', () => {
  expect(say({})).toEqual({ mood: 'quiet', parts: [{ key: 'status.offlineFine' }] });
});

test('one sees when something last got through and what still waits, in pieces and megabytes', () => {
  expect(say({ reachable: true, lastThrough: NOW - 55 * 60_000, waiting: 3, waitingBytes: 2_400_000 })).toEqual({
    mood: 'good',
    parts: [
      { key: 'status.lastThrough', when: { key: 'time.today', values: { time: '14:05' } } },
      { key: 'status.waitingSize', values: { count: 3, size: '2,4 MB' } },
    ],
  });
});

test('without a line the last time is still told, and when it is tried again', () => {
  expect(say({ reachable: false, lastThrough: NOW - 26 * 3_600_000, waiting: 1, nextTry: NOW + 60_000 })).toEqual({
    mood: 'poor',
    parts: [
      { key: 'status.noLineSince', when: { key: 'time.yesterday', values: { time: '13:00' } } },
      { key: 'status.waiting', values: { count: 1 } },
      { key: 'status.nextTry', when: { key: 'time.today', values: { time: '15:01' } } },
    ],
  });
});

test('a network that asks for a sign-in is not taken for a good line', () => {
  expect(say({ reachable: true, captive: true, lastThrough: NOW })).toMatchObject({
    mood: 'poor',
    parts: [{ key: 'status.captive' }],
  });
});

test('what a person must look at is said before anything is called good', () => {
  expect(say({ reachable: true, lastThrough: NOW, needsPerson: 2, needsSignIn: 1 })).toMatchObject({
    mood: 'person',
    parts: [
      { key: 'status.lastThrough' },
      { key: 'status.needsPerson', values: { count: 2 } },
      { key: 'status.needsSignIn', values: { count: 1 } },
    ],
  });
});

test('held by the person is said in place of a next try', () => {
  expect(say({ paused: true, waiting: 2, nextTry: NOW + 5_000 }).parts.map(({ key }) => key)).toEqual([
    'status.offlineFine',
    'status.waiting',
    'status.paused',
  ]);
});
