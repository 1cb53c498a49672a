import type { Day } from '../../../shared/model/ids.ts';
import { daysFrom, monthsFrom } from './sample.ts';
import type { PaperFacts } from './sample.ts';

/** An OCOP certificate holds for 36 months (QĐ 26/2026/QĐ-TTg, Art. 4.3); districts signed three stars up to 05/07/2025. */
export const ocopCertificate = (
  nameOnPaper: string,
  makerOnPaper: string,
  stars: number,
  issuedOn: Day,
  nth: number,
  district?: string,
): PaperFacts => {
  const byDistrict = district !== undefined && stars === 3 && issuedOn < '2025-07-06';
  return {
    kind: 'ocop-certificate',
    number: `MẪU-${String(nth).padStart(2, '0')}/GCN-OCOP`,
    issuer: byDistrict ? `UBND huyện ${district}` : 'UBND tỉnh Nghệ An',
    issuerLevel: byDistrict ? 'district' : 'province',
    issuedOn,
    expiresOn: monthsFrom(issuedOn, 36),
    stars,
    nameOnPaper,
    makerOnPaper,
  };
};

/** Certificate of the place where food is made, three years (Luật An toàn thực phẩm 55/2010, Art. 37). */
export const foodSafetyCertificate = (maker: string, today: Day, nth: number): PaperFacts => ({
  kind: 'food-safety-certificate',
  number: `MẪU-${String(nth).padStart(2, '0')}/ATTP`,
  issuer: 'Sở Nông nghiệp và Môi trường Nghệ An',
  issuerLevel: 'province',
  issuedOn: daysFrom(today, -200),
  expiresOn: monthsFrom(daysFrom(today, -200), 36),
  makerOnPaper: maker,
});

export const businessRegistration = (maker: string, issuedOn: Day, nth: number): PaperFacts => ({
  kind: 'business-registration',
  number: `MẪU-${String(nth).padStart(4, '0')}`,
  issuer: 'Cơ quan đăng ký kinh doanh (mẫu)',
  issuerLevel: 'other',
  issuedOn,
  makerOnPaper: maker,
});

/** The self-declaration of packed food and the test report behind it, at most 12 months old when filed (NĐ 15/2018/NĐ-CP, Art. 4–5). */
export const selfDeclaration = (product: string, maker: string, today: Day, nth: number): PaperFacts[] => [
  {
    kind: 'self-declaration',
    number: `MẪU-${String(nth).padStart(2, '0')}/TCB`,
    issuer: maker,
    issuerLevel: 'other',
    issuedOn: daysFrom(today, -120),
    nameOnPaper: product,
    makerOnPaper: maker,
  },
  {
    kind: 'test-report',
    number: `MẪU-${String(nth).padStart(2, '0')}/KN`,
    issuer: 'Phòng kiểm nghiệm (mẫu)',
    issuerLevel: 'other',
    issuedOn: daysFrom(today, -150),
    nameOnPaper: product,
    makerOnPaper: maker,
  },
];

export const trademark = (brand: string, maker: string, today: Day, nth: number): PaperFacts => ({
  kind: 'trademark',
  number: `MẪU-${String(nth).padStart(2, '0')}/NH`,
  issuer: 'Cục Sở hữu trí tuệ',
  issuerLevel: 'ministry',
  issuedOn: daysFrom(today, -700),
  expiresOn: monthsFrom(daysFrom(today, -700), 120),
  nameOnPaper: brand,
  makerOnPaper: maker,
});
