import { describe, expect, it } from 'vitest';
import { OCOP_KEYWORDS } from '../../../main/platforms/shopee/ocop-keywords.ts';
import { suggestions } from '../../../main/platforms/shopee/suggestions.ts';

const leaf = (id: string, ...path: string[]) => ({ id, path, leaf: true });

describe('the category suggested for an OCOP set', () => {
  it('is the leaf named like the goods, not a neighbour that is merely longer', () => {
    const tree = [
      leaf('1', 'Thực phẩm và đồ uống', 'Gia vị', 'Nước mắm và nước chấm khác'),
      leaf('2', 'Thực phẩm và đồ uống', 'Gia vị', 'Nước mắm'),
    ];
    expect(suggestions(tree)['S09']).toBe('2');
  });

  it('is never a branch, on which nothing can be listed', () => {
    const tree = [{ id: '1', path: ['Mật ong'], leaf: false }, leaf('2', 'Mật ong', 'Khác')];
    expect(suggestions(tree)['S04']).toBe('2');
  });

  it('is found in an English tree', () => {
    expect(suggestions([leaf('7', 'Food & Beverages', 'Beverages', 'Coffee')])['S13']).toBe('7');
  });

  it('is found in a tree whose names have lost their accents', () => {
    expect(suggestions([leaf('7', 'Thuc pham', 'Nuoc mam')])['S09']).toBe('7');
  });

  it('is not misled by a word that is alike without accents', () => {
    const tree = [leaf('1', 'Trang trí', 'Tượng'), leaf('2', 'Thực phẩm', 'Tương')];
    expect(suggestions(tree)['S09']).toBe('2');
  });

  it('is left open where nothing fits', () => {
    expect(suggestions([leaf('1', 'Điện thoại')])).toEqual({});
  });

  it('has phrases for each of the 26 sets', () => {
    expect(Object.values(OCOP_KEYWORDS).filter((phrases) => phrases.length > 0)).toHaveLength(26);
  });
});
