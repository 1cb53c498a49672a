import { describe, expect, it } from 'vitest';
import { Dossier } from '../../../shared/model/dossier.ts';
import { sampleProducts } from '../../../main/training/sample/products/index.ts';
import { daysFrom, monthsFrom, SAMPLE_FAULTS } from '../../../main/training/sample/sample.ts';
import { dossierOf } from './dossier.ts';

const TODAY = '2026-11-22';
const products = sampleProducts(TODAY);
const text = JSON.stringify(products);

describe('the words of the sample desk', () => {
  it.each(products)('$key fits the models, so that the desk takes it', (product) => {
    const dossier = dossierOf(product);
    expect(Dossier.parse(dossier)).toEqual(dossier);
  });

  it('has twelve products under twelve names, in ten sets or more', () => {
    expect(new Set(products.map((p) => p.facts.name)).size).toBe(12);
    expect(new Set(products.map((p) => p.facts.ocopSet)).size).toBeGreaterThanOrEqual(10);
  });

  it('has at least five products without a fault, and shows every fault there is', () => {
    expect(products.filter((p) => p.faults.length === 0).length).toBeGreaterThanOrEqual(5);
    expect(new Set(products.flatMap((p) => p.faults))).toEqual(new Set(SAMPLE_FAULTS));
  });

  it('gives the stars that were published, on the pack and on the certificate', () => {
    for (const { label, papers, published } of products) {
      expect(label.starsShown).toBe(published.stars);
      expect(papers.find((p) => p.kind === 'ocop-certificate')?.stars).toBe(published.stars);
    }
  });

  it('makes nobody’s phone ring: a number in the area of Nghệ An never starts with 0', () => {
    const phones = text.match(/(?:\+84|(?<!\d)0)(?:[ .]?\d){8,10}(?!\d)/g) ?? [];
    expect(phones.length).toBeGreaterThanOrEqual(10);
    for (const phone of phones) expect(phone).toMatch(/^0238 000 \d{4}$/);
  });

  it('has no address that a message could reach', () => {
    for (const address of text.match(/[\w.-]+@[\w.-]+/g) ?? []) expect(address).toMatch(/\.example$/);
  });

  it('has no paper that could pass for a real one', () => {
    const papers = products.flatMap((p) => [...p.papers, ...p.producer.papers]);
    for (const paper of papers) expect(paper.number).toMatch(/^MẪU-/);
    for (const { producer } of products) expect(producer.facts.registrationNo).toMatch(/^MẪU-/);
  });

  it('says in every description that its numbers are made up', () => {
    for (const { facts } of products) expect(facts.description).toContain('Dữ liệu mẫu');
  });

  it('keeps the certificate that runs out in 100 days at 100 days, whenever the desk is made', () => {
    for (const today of ['2026-11-22', '2027-02-28', '2028-02-29', '2030-12-31']) {
      const wine = sampleProducts(today).find((p) => p.faults.includes('ocop-ending'))!;
      const ends = wine.papers.find((p) => p.kind === 'ocop-certificate')!.expiresOn!;
      const left = (Date.parse(ends) - Date.parse(today)) / 86_400_000;
      expect(Math.abs(left - 100)).toBeLessThanOrEqual(3);
    }
  });

  it('counts days and months as calendars do', () => {
    expect(daysFrom('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysFrom('2028-02-28', 1)).toBe('2028-02-29');
    expect(monthsFrom('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsFrom('2028-02-29', 36)).toBe('2031-02-28');
    expect(monthsFrom('2026-01-15', -36)).toBe('2023-01-15');
  });
});
