import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AdditiveList, asLaw } from '../../../shared/label/additive-list.ts';
import { readAdditives } from '../../../shared/label/additives.ts';
import { leavesOf, rewritten } from '../../../shared/label/ingredient-leaves.ts';
import { ADDITIVE_GROUPS } from '../../../shared/label/ingredient-rows.ts';
import { currentPack } from '../../../shared/rules/index.ts';

const list = currentPack.additives;
const read = (text: string) => readAdditives(list, text);
/** Number or name, and the group it is taken for. */
const groups = (text: string) =>
  read(text)
    .filter(({ byName, ins }) => byName !== null || ins !== null)
    .map(({ byNumber, byName, group }) => [(byNumber ?? byName)?.ins ?? null, group]);

describe('the list of the pack', () => {
  test('every additive is in groups that the list has, under a number and names that no other has', () => {
    const names = new Set(list.groups.map(({ name }) => name));
    for (const { ins, groups: its } of list.additives)
      for (const group of its) expect(names.has(group), `${ins} ${group}`).toBe(true);
    const numbers = list.additives.map(({ ins }) => ins);
    expect(new Set(numbers).size).toBe(numbers.length);
    const keys = list.additives.flatMap((additive) => additive.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('groups that the form offers are among them', () => {
    const keys = list.groups.flatMap((group) => group.keys);
    for (const group of ADDITIVE_GROUPS) expect(keys, group).toContain(group.toLowerCase());
  });

  test('numbers of a few that village food knows are those of Codex', () => {
    const named = (ins: string) => list.additives.find((additive) => additive.ins === ins)?.names[0];
    expect(['202', '211', '330', '621', '500(ii)', '951'].map(named)).toEqual([
      'Kali sorbat',
      'Natri benzoat',
      'Acid citric',
      'Mononatri glutamat',
      'Natri hydro carbonat',
      'Aspartam',
    ]);
  });

  test('a row that is no number, groups and names refuses the pack', () => {
    for (const row of ['Kali sorbat', '20 | Chất bảo quản | Kali sorbat', '202 | Chất bảo quản'])
      expect(AdditiveList.safeParse({ additives: [row] }).success, row).toBe(false);
  });
});

describe('additives among ingredients', () => {
  test.each([
    ['Chất bảo quản: Kali sorbat (202)', [['202', 'Chất bảo quản']]],
    ['chất bảo quản INS 202', [['202', 'Chất bảo quản']]],
    [
      'Chất bảo quản: Kali sorbat (202), Natri benzoat (211), muối',
      [
        ['202', 'Chất bảo quản'],
        ['211', 'Chất bảo quản'],
      ],
    ],
    [
      'Chất điều vị (621, 627)',
      [
        ['621', 'Chất điều vị'],
        ['627', 'Chất điều vị'],
      ],
    ],
    ['Gia vị (muối, mì chính), ớt', [['621', null]]],
    [
      'Gia vị (muối, chất điều vị: 621, 627), Natri benzoat',
      [
        ['621', 'Chất điều vị'],
        ['627', 'Chất điều vị'],
        ['211', null],
      ],
    ],
    // Of another group than the one before it: it needs its own.
    [
      'Chất điều vị: Mononatri glutamat (621), Natri benzoat (211)',
      [
        ['621', 'Chất điều vị'],
        ['211', null],
      ],
    ],
    // 500 may be two: the name tells which.
    ['Muối nở (500)', [['500(ii)', null]]],
    ['Chất điều chỉnh độ acid: Natri carbonat (500)', [['500(i)', 'Chất điều chỉnh độ acid']]],
    ['Chất tạo xốp: 500(ii)', [['500(ii)', 'Chất tạo xốp']]],
    [
      'Chất ổn định (340iii, 452i)',
      [
        ['340(iii)', 'Chất ổn định'],
        ['452(i)', 'Chất ổn định'],
      ],
    ],
    ['Nước mắm, đường 12,5 %, vitamin E 400, muối 1.000 mg', []],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  test('where it is from is heard in any place', () => {
    for (const text of [
      'Phẩm màu tự nhiên: Curcumin (100)',
      'Phẩm màu (tự nhiên): Curcumin',
      'Phẩm màu: Curcumin (100) tự nhiên',
    ])
      expect(read(text), text).toMatchObject([{ group: 'Phẩm màu', nature: 'tự nhiên' }]);
    expect(read('Phẩm màu: Curcumin (100)')).toMatchObject([{ nature: null }]);
  });

  test('what the desk writes of an additive is read back as that additive with its group', () => {
    for (const additive of list.additives) {
      const [found] = read(asLaw(additive));
      expect(found?.own, additive.ins).toBe(additive.groups[0]);
      expect(found?.byNumber, additive.ins).toBe(additive);
      expect(found?.byName, additive.ins).toBe(additive);
    }
  });
});

describe('ingredients down to the last one', () => {
  const texts = (text: string) => leavesOf(text).map((leaf) => [leaf.text, leaf.inside]);

  test('brackets hold others, or belong to the one before them', () => {
    expect(texts('Thành phần: Gạo, gia vị (tỏi, ớt (đỏ)), đường 2,5 %.')).toEqual([
      ['Gạo', ''],
      ['gia vị', ''],
      ['tỏi', 'gia vị'],
      ['ớt (đỏ)', 'gia vị'],
      ['đường 2,5 %', ''],
    ]);
  });

  const name = fc.constantFrom<string>('gạo', 'muối', 'tỏi', 'ớt', 'đường 2,5 %', 'gia vị (tỏi, ớt)', 'cá cơm (70 %)');
  test('one can be written anew without touching the others', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), fc.nat(), (names, at) => {
        const leaves = leavesOf(names.join(', ')).filter(({ inside }) => inside === '');
        const index = at % names.length;
        const words = rewritten(names.join(', '), [{ leaf: leaves[index]!, words: 'nước' }]);
        expect(words).toBe(names.with(index, 'nước').join(', '));
      }),
    );
  });

  test('any text at all can be read, and each of its ingredients is where it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '(', ')', ',', ';', '[', ']', ' ', '2', '5', '%', ':', '\n') }),
        (text) => {
          readAdditives(list, text);
          for (const leaf of leavesOf(text).filter(({ holds }) => !holds))
            expect(text.slice(leaf.from, leaf.to)).toBe(leaf.text);
        },
      ),
    );
  });
});
