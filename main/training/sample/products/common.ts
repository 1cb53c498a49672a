import type { Day } from '../../../../shared/model/ids.ts';
import type { PhotoRole } from '../../../../shared/model/photo.ts';
import { addressOf } from '../producers.ts';
import { daysFrom, printed } from '../sample.ts';
import type { LabelFacts, SamplePhoto, SampleProducer } from '../sample.ts';

/** What every label says of its maker: all our samples are made by those who answer for them. */
export const makerOnLabel = ({ facts }: SampleProducer, today: Day): LabelFacts => ({
  makerName: facts.name ?? null,
  makerAddress: addressOf(facts),
  responsibleName: facts.name ?? null,
  responsibleAddress: addressOf(facts),
  origin: 'Sản xuất tại Việt Nam',
  printDate: daysFrom(today, -90),
});

/** Dates and lot of something made lately, with a shelf life in months. */
export const madeLately = (today: Day, months: number): LabelFacts => {
  const made = daysFrom(today, -20);
  return {
    madeOn: `NSX: ${printed(made)}`,
    useBy: `HSD: ${months} tháng kể từ NSX`,
    lot: `L${made.replaceAll('-', '').slice(2)}`,
  };
};

const FILE_NAMES: Record<PhotoRole, string> = {
  front: 'mat-truoc',
  back: 'mat-sau',
  side: 'mat-ben',
  inside: 'ben-trong',
  scale: 'do-kich-thuoc',
  use: 'khi-dung',
  other: 'can-canh',
};

export const photosOf = (
  key: string,
  roles: readonly PhotoRole[],
  faults: Partial<Record<PhotoRole, NonNullable<SamplePhoto['fault']>>> = {},
): SamplePhoto[] =>
  roles.map((role) => {
    const photo: SamplePhoto = { role, fileName: `${key}-${FILE_NAMES[role]}.jpg` };
    const fault = faults[role];
    return fault ? { ...photo, fault } : photo;
  });

/** Stands at the end of each description, so that a text copied elsewhere still says what it is. */
export const NOTE = 'Dữ liệu mẫu để học: khối lượng, giá, địa chỉ và số giấy tờ là minh họa.';
