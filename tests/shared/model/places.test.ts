import { describe, expect, test } from 'vitest';
import { addressOf, communeOf, COMMUNES, findCommunes, fullName } from '../../../shared/model/places.ts';
import { searchKey } from '../../../shared/text/fold.ts';

describe('the communes of Nghệ An', () => {
  test('all 130 units of today are there: 119 communes and 11 wards, each with a code of its own', () => {
    expect(COMMUNES).toHaveLength(130);
    expect(COMMUNES.filter(({ kind }) => kind === 'xã')).toHaveLength(119);
    expect(COMMUNES.filter(({ kind }) => kind === 'phường')).toHaveLength(11);
    expect(new Set(COMMUNES.map(({ code }) => code)).size).toBe(130);
    expect(
      COMMUNES.every(
        ({ code, name }) => /^1[678]\d{3}$/.test(code) && name === name.normalize('NFC') && name.trim() === name,
      ),
    ).toBe(true);
  });

  test('every former district is there', () => {
    expect(new Set(COMMUNES.map(({ formerDistrict }) => formerDistrict)).size).toBe(20);
  });

  test('a code gives the address without a district', () => {
    expect(fullName(communeOf('17950')!)).toBe('xã Vạn An, tỉnh Nghệ An');
    expect(fullName(communeOf('16732')!)).toBe('phường Cửa Lò, tỉnh Nghệ An');
    expect(addressOf('Xóm 3', '17950')).toBe('Xóm 3, xã Vạn An, tỉnh Nghệ An');
    expect(addressOf('  ', null)).toBe('');
    expect(communeOf('00000')).toBeNull();
    expect(communeOf(null)).toBeNull();
  });

  test('each is found by its name typed without accents', () => {
    for (const commune of COMMUNES) expect(findCommunes(searchKey(commune.name))).toContain(commune);
  });

  test('the very name comes before longer ones, and the former district helps', () => {
    expect(findCommunes('anh son')[0]?.name).toBe('Anh Sơn');
    expect(findCommunes('nam dan').map(({ name }) => name)).toContain('Kim Liên');
    expect(findCommunes('17950').map(({ name }) => name)).toEqual(['Vạn An']);
    expect(findCommunes('')).toHaveLength(130);
    expect(findCommunes('sai gon')).toEqual([]);
  });
});
