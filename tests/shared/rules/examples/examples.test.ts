import { describe, expect, test } from 'vitest';
import { currentPack } from '../../../../shared/rules/index.ts';
import { allFindings } from '../dossier.ts';
import type { Case, Examples } from './examples.ts';

const modules = import.meta.glob<{ examples: Examples }>(['./*.ts', '!./examples*.ts', '!./papers.ts'], {
  eager: true,
});
const all: Examples = Object.assign({}, ...Object.values(modules).map(({ examples }) => examples));

const said = (rule: string, { change, today, shops }: Case) =>
  allFindings(change, today, shops)
    .filter((finding) => finding.rule === rule)
    .map(({ code }) => code);

describe.each(Object.entries(all))('%s', (rule, { pass, fail }) => {
  test('says nothing of a product that does as it asks', () => {
    for (const example of pass) expect(said(rule, example)).toEqual([]);
  });
  test('catches a product that does not', () => {
    for (const example of fail) expect(said(rule, example)).toContain(example.code);
  });
});

test('every rule of the pack has an example of either kind', () => {
  const bare = currentPack.rules.filter(({ id }) => !all[id] || all[id].pass.length === 0 || all[id].fail.length === 0);
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('no example is left over for a rule that is not in the pack', () => {
  const ids = new Set(currentPack.rules.map(({ id }) => id));
  expect(Object.keys(all).filter((id) => !ids.has(id))).toEqual([]);
});
