import type { Day } from '../../../shared/model/ids.ts';
import { businessRegistration, foodSafetyCertificate } from './papers.ts';
import { daysFrom } from './sample.ts';
import type { ProducerFacts, SampleProducer } from './sample.ts';

/** Where each producer is put: xã or phường of QĐ 19/2025/QĐ-TTg. Only the names of the makers are published facts. */
const COMMUNES = {
  kimLien: ['17971', 'xã Kim Liên'],
  thanhVinh: ['16681', 'phường Thành Vinh'],
  vanAn: ['17950', 'xã Vạn An'],
  cuaLo: ['16732', 'phường Cửa Lò'],
  dienChau: ['17464', 'xã Diễn Châu'],
  nghiLoc: ['17827', 'xã Nghi Lộc'],
  truongVinh: ['16690', 'phường Trường Vinh'],
  muongXen: ['16813', 'xã Mường Xén'],
  naLoi: ['16834', 'xã Na Loi'],
  conCuong: ['17254', 'xã Con Cuông'],
} as const;

type Row = readonly [
  key: string,
  name: string,
  kind: NonNullable<ProducerFacts['kind']>,
  commune: keyof typeof COMMUNES,
  hamlet: string,
  person: string,
  food: boolean,
];

const ROWS: readonly Row[] = [
  ['sen-que-bac', 'HTX Nông nghiệp Sen quê Bác', 'cooperative', 'kimLien', 'Xóm Mẫu', 'Nguyễn Thị Mẫu', true],
  ['bometa', 'Công ty CP Tập đoàn Bometa', 'company', 'thanhVinh', 'Khối Mẫu', 'Trần Văn Mẫu', true],
  ['thuy-san-nghe-an', 'Công ty CP Thủy sản Nghệ An', 'company', 'cuaLo', 'Khối Mẫu', 'Lê Văn Mẫu', true],
  ['sy-thang', 'Công ty TNHH XNK Nông lâm Thủy sản Sỹ Thắng', 'company', 'dienChau', 'Xóm Mẫu', 'Phạm Văn Mẫu', true],
  ['duc-phong', 'Công ty TNHH Đức Phong', 'company', 'nghiLoc', 'Xóm Mẫu', 'Hoàng Văn Mẫu', false],
  ['crung-tai', 'HKD Lê Đình Chung', 'household', 'vanAn', 'Xóm Mẫu', 'Lê Đình Chung', true],
  ['hong-son', 'Công ty TNHH SXTM Hồng Sơn', 'company', 'truongVinh', 'Khối Mẫu', 'Vũ Văn Mẫu', false],
  ['huong-son', 'HTX Hương Sơn', 'cooperative', 'muongXen', 'Bản Mẫu', 'Vi Thị Mẫu', true],
  ['na-loi', 'Nhóm dệt thổ cẩm Na Loi', 'group', 'naLoi', 'Bản Mẫu', 'Lô Thị Mẫu', false],
  ['long-luu', 'Công ty TNHH Long Lưu', 'company', 'conCuong', 'Xóm Mẫu', 'Ngô Văn Mẫu', true],
];

export const addressOf = ({ hamlet, communeCode }: ProducerFacts) =>
  `${hamlet}, ${Object.values(COMMUNES).find(([code]) => code === communeCode)![1]}, tỉnh Nghệ An`;

/** The ten makers by key. `today` moves the dates of their papers. */
export const sampleProducers = (today: Day): Record<string, SampleProducer> =>
  Object.fromEntries(
    ROWS.map(([key, name, kind, commune, hamlet, representative, food], i) => {
      const nth = i + 1;
      const registered = daysFrom(today, -2200 - i * 90);
      const facts: ProducerFacts = {
        name,
        kind,
        representative,
        hamlet,
        communeCode: COMMUNES[commune][0],
        provinceCode: '40',
        phone: `0238 000 ${String(nth).padStart(4, '0')}`,
        email: `${key}@mau.example`,
        registrationNo: `MẪU-${String(nth).padStart(4, '0')}`,
        registrationDate: registered,
      };
      const papers = [
        businessRegistration(name, registered, nth),
        ...(food ? [foodSafetyCertificate(name, today, nth)] : []),
      ];
      return [key, { key, facts, papers }];
    }),
  );
