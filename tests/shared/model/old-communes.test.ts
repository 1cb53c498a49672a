import { describe, expect, test } from 'vitest';
import { communesOf, inTwoLevels } from '../../../shared/label/address.ts';
import old from '../../../shared/model/old-communes.json' with { type: 'json' };
import { communeOf, COMMUNES } from '../../../shared/model/places.ts';
import { compareKey } from '../../../shared/text/fold.ts';

const ended: Record<string, string[]> = old.ended2024;
const spelled: Record<string, string[]> = old.otherSpellings;
const rows = Object.entries(old.communes).flatMap(([district, names]) =>
  Object.entries(names as Record<string, string>).map(([name, code]) => ({ district, name, code })),
);
/** Units that stood on 30/06/2025, the day before the merger of NQ 1678/NQ-UBTVQH15. */
const merged = rows.filter(
  ({ district, name }) => !ended[district]?.includes(name) && !spelled[district]?.includes(name),
);

describe('the former communes of Nghệ An', () => {
  test('every address of before the merger can be carried over: 412 units in 20 districts went into the 130 of today', () => {
    expect(merged).toHaveLength(412);
    expect(new Set(merged.map(({ district }) => district)).size).toBe(20);
    expect(new Set(merged.map(({ code }) => code)).size).toBe(130);
  });

  test('121 units of today were put together of others; nine were left as they were, under their own name', () => {
    const kept = COMMUNES.flatMap(({ code, name }) => {
      const from = merged.filter((row) => row.code === code);
      return from.length === 1 ? [{ name, was: from[0]!.name }] : [];
    });
    expect(kept).toHaveLength(9);
    for (const { name, was } of kept) expect(was).toBe(name);
  });

  test('no land was parted: each leads to one unit of today, in the district it stood in', () => {
    for (const { district, name, code } of rows) expect(communeOf(code), `${name}, ${district}`).not.toBeNull();
    for (const { district, name, code } of merged) expect(communeOf(code)?.formerDistrict, name).toBe(district);
  });

  test('no name stands twice in a district, in whatever style its tones are written', () => {
    expect(new Set(rows.map(({ district, name }) => `${district}/${compareKey(name)}`)).size).toBe(rows.length);
  });

  test('names are written as the resolutions write them: Hòa and Thủy, whole letters, no loose spaces', () => {
    for (const { name } of rows) {
      expect(name).toBe(name.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
      for (const word of name.split(' ')) expect(word).not.toMatch(/o[àáảãạ]$|(?<!q)u[ỳýỷỹỵ]$/iu);
    }
  });

  test('names of before 01/12/2024, still on labels and papers, lead on: 80 units that ended and 11 that went over to Vinh', () => {
    const names = Object.values(ended).flat();
    expect(names).toHaveLength(91);
    expect(rows).toHaveLength(412 + 91 + Object.values(spelled).flat().length);
    const movedToVinh = rows.filter(
      ({ district, name, code }) => ended[district]?.includes(name) && communeOf(code)?.formerDistrict !== district,
    );
    expect(movedToVinh).toHaveLength(11);
    for (const { code } of movedToVinh) expect(communeOf(code)?.formerDistrict).toBe('thành phố Vinh');
  });

  test.each([
    ['Xóm 2, xã Hưng Yên Nam, huyện Hưng Nguyên, tỉnh Nghệ An', 'Xóm 2, xã Yên Trung, tỉnh Nghệ An'],
    ['Bản Bố, xã Cắm Muộn, huyện Quế Phong, tỉnh Nghệ An', 'Bản Bố, xã Mường Quàng, tỉnh Nghệ An'],
    ['Bản Đửa, xã Lượng Minh, huyện Tương Dương, tỉnh Nghệ An', 'Bản Đửa, xã Lượng Minh, tỉnh Nghệ An'],
    ['Bản Bố, xã Căm Muộn, huyện Quế Phong, tỉnh Nghệ An', 'Bản Bố, xã Mường Quàng, tỉnh Nghệ An'],
    ['Khối 5, phường Nghi Hải, thị xã Cửa Lò, tỉnh Nghệ An', 'Khối 5, phường Cửa Lò, tỉnh Nghệ An'],
    ['Xóm 5, xã Phúc Thọ, huyện Nghi Lộc, tỉnh Nghệ An', 'Xóm 5, phường Vinh Lộc, tỉnh Nghệ An'],
    ['Xóm 1, xã Tiến Thủy, huyện Quỳnh Lưu, tỉnh Nghệ An', 'Xóm 1, xã Quỳnh Phú, tỉnh Nghệ An'],
  ])('%s', (written, today) => {
    expect(inTwoLevels(written)).toBe(today);
    expect(communesOf(written)).toHaveLength(1);
  });
});
