import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/text/dates.ts';
import { codes, findings, label, paper, product, saying } from './dossier.ts';

const silent = product({ title: 'Nước mắm Vạn Phần chai 500 ml' });

test('a product with everything in order is told nothing', () => {
  expect(findings()).toEqual([]);
});

describe('the certificate is there (OCP-01)', () => {
  test('without one, a product that claims OCOP breaks the rules; one that does not is only advised', () => {
    expect(saying('ocop-missing', findings({ papers: [] }))?.severity).toBe('illegal');
    const modest = findings({ papers: [], product: silent, label: label({ starsShown: null }) });
    expect(saying('ocop-missing', modest)).toMatchObject({
      severity: 'advice',
      fix: { kind: 'add-paper' },
      place: { step: 'papers' },
    });
  });

  test.each([
    [{ number: ' ' }, 'ocop-number-missing'],
    [{ issuer: null }, 'ocop-issuer-missing'],
    [{ stars: null }, 'ocop-stars-missing'],
    [{ nameOnPaper: null }, 'ocop-name-missing'],
    [{ makerOnPaper: null }, 'ocop-maker-missing'],
    [{ scanSha256: null }, 'ocop-scan-missing'],
    [{ issuedOn: null, expiresOn: null }, 'ocop-issued-missing'],
  ])('each thing missing on it is named, with the paper to open: %j', (change, code) => {
    expect(saying(code, findings({ papers: [paper(change)] }))).toMatchObject({
      severity: 'advice',
      fix: { kind: 'fill' },
      place: { step: 'papers', paperId: paper().id },
    });
  });

  test('two stars get no certificate, so a paper with two is a slip or worse', () => {
    expect(codes({ papers: [paper({ stars: 2 })] })).toContain('ocop-too-few-stars');
    expect(
      codes({ papers: [paper({ stars: 3, issuerLevel: 'province' })], label: label({ starsShown: 3 }) }),
    ).not.toContain('ocop-too-few-stars');
  });

  test('a paper in the bin is no paper', () => {
    expect(codes({ papers: [paper({ deleted: true })] })).toContain('ocop-missing');
  });
});

describe('the certificate runs (OCP-02)', () => {
  const issued = (issuedOn: string) => ({ papers: [paper({ issuedOn, issuerLevel: null })] });

  test('it runs on the last of its 36 months and has ended the day after, whatever the month', () => {
    // The decision itself is in force since 22/05/2026; 29/02/2024 is among these days.
    for (let day = '2023-05-22'; day <= '2024-05-22'; day = addDays(day, 1)) {
      const last = day === '2024-02-29' ? '2027-02-28' : `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`;
      expect(codes(issued(day), last), `${day} on ${last}`).not.toContain('ocop-expired');
      expect(codes(issued(day), addDays(last, 1)), `${day} after ${last}`).toContain('ocop-expired');
    }
  });

  test('the day printed on the paper wins over the 36 months', () => {
    const papers = [paper({ issuedOn: '2022-01-01', expiresOn: '2027-06-30', issuerLevel: null })];
    expect(codes({ papers }, '2027-06-30')).not.toContain('ocop-expired');
    expect(saying('ocop-expired', findings({ papers }, '2027-07-10'))).toMatchObject({
      severity: 'illegal',
      values: { expires: '2027-06-30', count: 10 },
      fix: { kind: 'renew' },
    });
  });

  test('after a renewal the old paper says nothing any more', () => {
    const papers = [paper({ issuedOn: '2021-01-01', issuerLevel: null }), paper({ id: '0'.repeat(25) + '2' })];
    expect(codes({ papers })).toEqual([]);
  });

  test('a paper whose days are not known is not called ended', () => {
    expect(codes({ papers: [paper({ issuedOn: null })] })).not.toContain('ocop-expired');
  });
});

describe('when to hand in the next file (OCP-03)', () => {
  const ends = '2027-11-22';
  const before = (days: number) =>
    findings({ papers: [paper({ expiresOn: ends })] }, addDays(ends, -days)).filter(({ rule }) => rule === 'OCP-03');

  test.each([
    [211, undefined, 0],
    [210, 'ocop-renewal-opens', 30],
    [181, 'ocop-renewal-opens', 1],
    [180, 'ocop-renewal-open', 60],
    [120, 'ocop-renewal-open', 0],
    [119, 'ocop-renewal-closed', 119],
    [0, 'ocop-renewal-closed', 0],
  ])('%d days before the end', (days, code, count) => {
    const [finding] = before(days);
    expect(finding?.code).toBe(code);
    if (finding)
      expect(finding).toMatchObject({ severity: 'advice', values: { expires: ends, count }, fix: { kind: 'renew' } });
  });

  test('once ended it is no advice any more', () => {
    expect(before(-1)).toEqual([]);
  });
});

describe('who signed (OCP-05)', () => {
  const signed = (issuedOn: string, stars: number, issuerLevel: 'district' | 'province' | 'ministry') =>
    codes({ papers: [paper({ issuedOn, stars, issuerLevel, expiresOn: '2027-12-31' })] }).includes(
      'ocop-issuer-unexpected',
    );

  test.each([
    ['2025-07-05', 3, 'district'],
    ['2025-07-06', 3, 'district'],
    ['2025-12-01', 3, 'province'],
    ['2026-05-22', 3, 'province'],
    ['2024-01-01', 4, 'province'],
    ['2024-01-01', 5, 'ministry'],
    ['2026-06-01', 5, 'ministry'],
  ] as const)('%s, %d stars, %s is as it should be', (issued, stars, level) => {
    expect(signed(issued, stars, level)).toBe(false);
  });

  test.each([
    ['2025-07-05', 3, 'province'],
    ['2026-05-22', 3, 'district'],
    ['2026-05-22', 5, 'province'],
    ['2024-01-01', 4, 'district'],
  ] as const)('%s, %d stars, %s is asked about', (issued, stars, level) => {
    expect(signed(issued, stars, level)).toBe(true);
  });

  test('two stars, of which the table says nothing, are not asked about', () => {
    expect(signed('2026-06-01', 2, 'district')).toBe(false);
  });
});

describe('names agree (OCP-06)', () => {
  test('a name that differs is shown word by word and keeps the product off the platform', () => {
    expect(
      saying('name-on-certificate-differs', findings({ papers: [paper({ nameOnPaper: 'Nước mắm Vạn Phần 30 độ' })] })),
    ).toMatchObject({
      severity: 'platform',
      place: { step: 'papers', field: 'nameOnPaper', paperId: paper().id },
      values: { there: 'Nước mắm Vạn Phần 30 độ', here: 'Nước mắm Vạn Phần', words: '30, độ' },
    });
    expect(codes({ label: label({ name: 'Mắm Vạn Phần' }) })).toContain('name-on-label-differs');
    expect(codes({ papers: [paper({ makerOnPaper: 'Công ty Vạn Phần' })] })).toContain('maker-on-certificate-differs');
    expect(codes({ label: label({ makerName: 'Công ty X' }) })).toContain('maker-on-label-differs');
  });

  test('capitals, spaces, dashes and the two styles of tones are no difference', () => {
    const named = { product: product({ name: 'Tương Hoà Bình', title: 'Tương Hòa Bình OCOP 4 sao chai 500 ml' }) };
    const papers = [paper({ nameOnPaper: 'TƯƠNG  HÒA BÌNH' })];
    expect(codes({ ...named, papers, label: label({ warning: 'Sản phẩm có cá.', name: 'Tương – Hòa Bình' }) })).toEqual(
      [],
    );
  });

  test('what is made to order may name another maker', () => {
    expect(
      codes({
        product: product({ madeToOrder: true }),
        label: label({ makerName: 'Công ty X', ordererName: 'HTX Vạn Phần' }),
      }),
    ).toEqual([]);
  });

  test('names that are not known are not compared', () => {
    expect(codes({ producer: null }).filter((code) => code.startsWith('maker-'))).toEqual([]);
  });

  test('a title without the name is only advised against', () => {
    const finding = saying(
      'name-not-in-title',
      findings({ product: product({ title: 'Mắm ngon Diễn Châu OCOP 4 sao' }) }),
    );
    expect(finding?.severity).toBe('advice');
  });
});

describe('stars on the pack (OCP-07)', () => {
  test('stars on the pack need a certificate that runs, with as many stars', () => {
    expect(codes({ label: label({ starsShown: 5 }) })).toEqual(['ocop-stars-differ']);
    expect(codes({ product: silent, papers: [paper({ expiresOn: '2026-11-21' })] })).toContain('ocop-mark-unproven');
    expect(codes({ label: label({ starsShown: null }) })).toEqual([]);
  });
});

describe('no OCOP words without a certificate (OCP-08)', () => {
  const uncertified = (title: string, description = 'Nước mắm làm từ cá cơm và muối biển Diễn Châu.') =>
    findings({ papers: [], label: label({ starsShown: null }), product: product({ title, description }) }).filter(
      ({ rule }) => rule === 'OCP-08',
    );

  test.each(['Nước mắm OCOP', 'nước mắm ocop', 'Mắm #ocop4sao', 'Mắm 4 sao', 'Mắm 5★', 'Mắm ★★★★', 'Mắm 3 SAO'])(
    '"%s" is found',
    (title) => {
      expect(uncertified(title)[0]).toMatchObject({
        code: 'ocop-words-unproven',
        severity: 'illegal',
        place: { step: 'facts', field: 'title' },
      });
    },
  );

  test.each(['Máy photocopy', 'Mắm 4 saophong', 'Mắm 14 sao', 'Bản sao 2', 'Mắm ngon'])(
    '"%s" claims nothing',
    (title) => {
      expect(uncertified(title)).toEqual([]);
    },
  );

  test('the description counts too, and the words that were found are shown', () => {
    expect(uncertified('Mắm ngon', 'Đạt OCOP 4 sao')[0]).toMatchObject({
      place: { field: 'description' },
      values: { found: 'OCOP' },
    });
  });

  test('a certificate that ended yesterday covers nothing, one that ends today does', () => {
    expect(codes({ papers: [paper({ expiresOn: '2026-11-21' })] })).toContain('ocop-words-unproven');
    expect(codes({ papers: [paper({ expiresOn: '2026-11-22' })] })).not.toContain('ocop-words-unproven');
  });
});

test('a product without a set is asked for one, and is not blocked by it (OCP-11)', () => {
  const finding = saying('set-missing', findings({ product: product({ ocopSet: null }) }));
  expect(finding).toMatchObject({
    severity: 'advice',
    fix: { kind: 'choose' },
    place: { step: 'facts', field: 'ocopSet' },
  });
});
