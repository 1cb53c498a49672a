import { describe, expect, test } from 'vitest';
import { boundDetail, type Details } from '../../../../renderer/screens/product/papers/details.ts';
import { pictureOf, wordsOf } from '../../../../renderer/screens/product/papers/scan.ts';
import type { Bound } from '../../../../renderer/parts/fields/index.ts';
import { SCAN_FACTS_VERSION, type ScanFacts } from '../../../../shared/model/scan.ts';

const facts = (change: Partial<ScanFacts> = {}): ScanFacts => ({
  version: SCAN_FACTS_VERSION,
  kind: 'photo',
  pages: 1,
  width: 1240,
  height: 1754,
  dpi: 150,
  sharpness: 0.9,
  light: 200,
  cut: false,
  colour: true,
  ...change,
});
const drawn = { kind: 'pdf', width: null, height: null, dpi: null, sharpness: null } as const;

describe('what a scan says of itself', () => {
  test('how many pages and that it reads well; that it does not, where the rules found something', () => {
    expect(wordsOf(facts(), false)).toEqual(['clear']);
    expect(wordsOf(facts({ kind: 'pdf', pages: 3 }), false)).toEqual(['pages', 'clear']);
    expect(wordsOf(facts({ kind: 'pdf', pages: 3 }), true)).toEqual(['pages', 'unclear']);
    expect(wordsOf(facts(drawn), false)).toEqual(['pages', 'typed']);
  });

  test('nothing is promised before it was measured, nor of a photo that could not be', () => {
    expect(wordsOf(null, false)).toEqual(['looking']);
    expect(wordsOf(facts({ dpi: null, sharpness: null }), false)).toEqual([]);
  });

  test('its pages are shown as pictures where they are pictures', () => {
    const scan = { scanSha256: 'ab', scanExt: 'heic', scan: null };
    expect(pictureOf(scan, 1, 960)).toBe('/scan/ab.heic/960');
    expect(pictureOf({ ...scan, scanExt: 'pdf', scan: facts({ kind: 'pdf' }) }, 2, 2048)).toBe(
      '/scan/ab.pdf/2048?page=2',
    );
    expect(pictureOf({ ...scan, scanExt: 'pdf', scan: facts(drawn) }, 1, 960)).toBeNull();
    expect(pictureOf({ ...scan, scanExt: 'pdf' }, 1, 960)).toBeNull();
    expect(pictureOf({ ...scan, scanSha256: null }, 1, 960)).toBeNull();
  });
});

test('what only some kinds of paper say is typed field by field and saved together; what is emptied leaves no trace', () => {
  let kept: Details | null = { laboratory: 'Trung tâm 1' };
  const all = (): Bound<Details> => ({
    value: kept,
    change: (next) => void (kept = next),
    pick: (next) => void (kept = next),
    enter: () => {},
    leave: () => {},
    compose: () => {},
    refused: null,
  });
  boundDetail(all(), 'parameters').change('Histamin, chì');
  expect(kept).toEqual({ laboratory: 'Trung tâm 1', parameters: 'Histamin, chì' });
  expect(boundDetail(all(), 'parameters').value).toBe('Histamin, chì');
  expect(boundDetail(all(), 'standard').value).toBeNull();
  boundDetail(all(), 'laboratory').change(null);
  expect(kept).toEqual({ parameters: 'Histamin, chì' });
  boundDetail(all(), 'parameters').pick(null);
  expect(kept).toBeNull();
});
