import { describe, expect, it } from 'vitest';
import { check, currentPack, readyFor } from '../../../shared/rules/index.ts';
import { sampleProducts } from '../../../main/training/sample/products/index.ts';
import type { SampleFault, SampleProduct } from '../../../main/training/sample/sample.ts';
import { dossierOf } from './dossier.ts';

const TODAY = '2026-11-22';
const products = sampleProducts(TODAY);
const SHOP = { shopId: '0'.repeat(26), platform: 'shopee', practice: true, limits: null, attributes: null } as const;

/** The certificates' scans are drawn when the desk is filled. */
const findings = (product: SampleProduct, today = TODAY) => {
  const dossier = dossierOf(product);
  for (const paper of dossier.papers) if (paper.kind === 'ocop-certificate') paper.scanSha256 = '0'.repeat(64);
  return check({ dossier, shops: [SHOP] }, currentPack, today).filter((f) => !['LIM-08', 'LIM-09'].includes(f.rule));
};

/** Rules by which each fault is found. Those of photos are held against real pictures in pictures.test.ts. */
const FOUND_BY: Partial<Record<SampleFault, string>> = {
  'photo-no-back': 'PHO-01b',
  'ocop-expired': 'OCP-02',
  'ocop-ending': 'OCP-03',
  'paper-name-differs': 'OCP-06',
  'title-too-long': 'LIM-01',
  'title-promotion': 'LIM-11',
  'title-phone': 'LST-08',
  'label-no-quantity': 'QTY-01',
  'label-unit': 'QTY-03',
  'price-missing': 'LIM-04',
  'gtin-check-digit': 'BAR-02',
  alcohol: 'ALC-05',
};

describe('the faults of the sample desk, looked at by the real rules', () => {
  it.each(products.filter((p) => p.faults.length === 0))(
    '$key is ready: a learner finds nothing to mend in it',
    (product) => {
      const found = findings(product);
      expect(found).toEqual([]);
      expect(readyFor(found, 'shopee', [SHOP])).toBe(true);
    },
  );

  it.each(products.filter((p) => p.faults.length === 0))('$key stays ready on another day', (product) => {
    const day = '2027-08-30';
    const later = sampleProducts(day).find((p) => p.key === product.key)!;
    expect(findings(later, day)).toEqual([]);
  });

  it.each(
    products
      .flatMap((product) => product.faults.map((fault) => ({ key: product.key, product, fault })))
      .filter(({ fault }) => FOUND_BY[fault]),
  )('in $key the fault $fault is found', ({ product, fault }) => {
    expect(findings(product).map((f) => f.rule)).toContain(FOUND_BY[fault]);
  });

  it('has a spoon that touches food without the declaration this needs', () => {
    const spoons = products.find((p) => p.faults.includes('food-contact-no-declaration'))!;
    expect(spoons.facts.touchesFood).toBe(true);
    expect(spoons.papers.map((p) => p.kind)).not.toContain('self-declaration');
  });

  it('has a textile whose label lacks the year of making', () => {
    const scarf = products.find((p) => p.faults.includes('label-no-year'))!;
    expect(scarf.label.madeInYear).toBeNull();
  });
});
