import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueIds, coverage } from '../../main/rules/coverage.ts';
import catalogue from '../../shared/rules/catalogue.json' with { type: 'json' };

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

test('all 235 rules are in the catalogue, each once', () => {
  expect(new Set(catalogueIds).size).toBe(235);
  expect(catalogueIds).toHaveLength(235);
});

test('a test that is named as proof is there', () => {
  const lost = catalogue.filter(({ met }) => met && !existsSync(at(met.test)));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('docs/rules.md says what the pack checks today', () => {
  expect(readFileSync(at('docs/rules.md'), 'utf8')).toBe(coverage());
});
