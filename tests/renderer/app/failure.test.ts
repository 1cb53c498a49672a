import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { Failure } from '../../../shared/contract/failure.ts';
import { failure, passing } from '../../../renderer/app/failure.ts';

const coded = (code: string, values = {}) => new ORPCError('FAILED', { defined: true, data: { code, values } });

test('a coded failure keeps its code and the values of its sentence', () => {
  expect(failure(coded('photo.empty', { file: 'a.jpg' }))).toEqual({ code: 'photo.empty', values: { file: 'a.jpg' } });
});

test('what the screen itself refuses is said in its own words, not as a broken program', () => {
  expect(failure(new Failure('undo.not-last'))).toEqual({ code: 'undo.not-last', values: {} });
});

test('whatever has no code is said to be unexpected, never shown raw', () => {
  for (const error of [new TypeError('fetch failed'), 'text', null, new ORPCError('NOT_FOUND')]) {
    expect(failure(error)).toEqual({ code: 'unexpected', values: {} });
  }
});

test('a full disk or a desk that is away may be tried again; a refused value may not', () => {
  expect(passing(coded('desk.disk-full'))).toBe(true);
  expect(passing(new TypeError('fetch failed'))).toBe(true);
  expect(passing(coded('bad-input'))).toBe(false);
});
