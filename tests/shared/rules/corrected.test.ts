// What the desk proposes to write is right by the rule that proposes it, and a second time changes nothing.
import { expect, test } from 'vitest';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { allFindings, dossier, label, saying } from './dossier.ts';
import type { Case, Examples } from './examples/examples.ts';

const modules = import.meta.glob<{ examples: Examples }>(
  ['./examples/*.ts', '!./examples/examples*.ts', '!./examples/papers.ts'],
  {
    eager: true,
  },
);
const failing = Object.values(modules).flatMap(({ examples }) =>
  Object.entries(examples).flatMap(([rule, { fail }]) => fail.map((each) => ({ rule, each }))),
);

const saidBy = (rule: string, code: string, { change, today, shops }: Case) =>
  allFindings(change, today, shops).find((finding) => finding.rule === rule && finding.code === code);

/** The product once the field that is meant holds what was proposed; null where it is no field of the label. */
function written(change: Partial<Dossier>, field: string, value: string): Partial<Dossier> | null {
  const before = dossier(change).label;
  return before && field in before ? { ...change, label: { ...before, [field]: value } } : null;
}

test('a label that the desk corrected is complained of no more by the rule that corrected it', () => {
  const tried = failing.flatMap(({ rule, each }) => {
    const before = saidBy(rule, each.code, each);
    if (before?.fix?.kind !== 'correct' || before.place.step !== 'label') return [];
    const change = written(each.change, before.place.field ?? '', before.fix.value ?? '');
    if (!change) return [];
    const after = saidBy(rule, each.code, { ...each, change });
    return [{ rule, value: before.fix.value, again: after?.fix?.value ?? after?.code }];
  });
  expect(tried.length).toBeGreaterThan(20);
  expect(tried.filter(({ again }) => again !== undefined)).toEqual([]);
});

test('what would be longer than its field is left to the person', () => {
  const ingredients = 'Gạo, lạc, muối';
  const warned = (warning: string) =>
    saying('allergen-untold', allFindings({ label: label({ ingredients, warning }) }));
  expect(warned('Để xa lửa.')?.fix).toEqual({ kind: 'correct', value: expect.stringContaining('đậu phộng') });
  expect(warned('Xa lửa. '.repeat(124))?.fix).toEqual({ kind: 'change' });
});

test('an additive is written as the law has it, with all else that was said of it', () => {
  const corrected = (ingredients: string) =>
    saying('additive-no-group', allFindings({ label: label({ ingredients }) }))?.fix?.value;
  expect(corrected('Muối 80 %, mì chính 15 %, Kali sorbat (202)')).toBe(
    'Muối 80 %, Chất điều vị: Mononatri glutamat (621) 15 %, Chất bảo quản: Kali sorbat (202)',
  );
  expect(corrected('Gia vị (muối, E330), aspartam nhân tạo')).toBe(
    'Gia vị (muối, Chất điều chỉnh độ acid: Acid citric (330)), Chất tạo ngọt nhân tạo: Aspartam (951)',
  );
});
