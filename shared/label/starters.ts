// Sentences that a person may begin with, in the words that stand on a pack, each with its English. Ours, to be changed freely;
// only origin and required phrases are the law's (NĐ 37/2026/NĐ-CP Art. 47; Annex I rows 3, 67).
import type { LabelItem } from '../model/label.ts';
import type { OcopSet } from '../model/product.ts';
import { concerns, type Group } from '../rules/groups.ts';

export type StarterItem = Extract<LabelItem, 'origin' | 'storage' | 'usage' | 'warning' | 'requiredPhrase'>;
export type Starter = { item: StarterItem; groups: readonly Group[]; vi: string; en: string };

const GOODS: readonly Group[] = ['GOODS'];
const DRY: readonly Group[] = ['S03', 'S05', 'S06', 'S10', 'S11', 'S12', 'S13', 'HERB'];
const WET: readonly Group[] = ['S07', 'S08', 'S09'];
const BOTTLED: readonly Group[] = ['S04', 'S09', 'ALC', 'DRINK'];
const MADE: readonly Group[] = ['CRAFT', 'TEX'];

export const STARTERS: readonly Starter[] = [
  { item: 'origin', groups: GOODS, vi: 'Sản xuất tại Việt Nam', en: 'Made in Viet Nam' },
  { item: 'origin', groups: GOODS, vi: 'Sản phẩm của Việt Nam', en: 'Product of Viet Nam' },
  { item: 'origin', groups: GOODS, vi: 'Xuất xứ: Việt Nam', en: 'Origin: Viet Nam' },
  { item: 'origin', groups: MADE, vi: 'Chế tạo tại Việt Nam', en: 'Manufactured in Viet Nam' },
  // Where the origin of what is inside cannot be told: the place of the last stage (Art. 47.3).
  { item: 'origin', groups: ['EDIBLE'], vi: 'Đóng gói tại Việt Nam', en: 'Packed in Viet Nam' },
  { item: 'origin', groups: BOTTLED, vi: 'Đóng chai tại Việt Nam', en: 'Bottled in Viet Nam' },
  { item: 'origin', groups: ['EDIBLE', 'COS'], vi: 'Phối trộn tại Việt Nam', en: 'Blended in Viet Nam' },
  { item: 'origin', groups: MADE, vi: 'Hoàn tất tại Việt Nam', en: 'Finished in Viet Nam' },

  {
    item: 'storage',
    groups: ['EDIBLE', 'COS', 'HERB'],
    vi: 'Để nơi khô ráo, thoáng mát, tránh ánh nắng.',
    en: 'Keep in a cool, dry place, away from sunlight.',
  },
  {
    item: 'storage',
    groups: DRY,
    vi: 'Buộc kín miệng túi sau mỗi lần dùng.',
    en: 'Close the bag tightly after each use.',
  },
  {
    item: 'storage',
    groups: BOTTLED,
    vi: 'Đậy chặt nắp sau khi mở.',
    en: 'Close the lid tightly once opened.',
  },
  {
    item: 'storage',
    groups: WET,
    vi: 'Mở rồi thì để ngăn mát tủ lạnh.',
    en: 'Keep in the refrigerator once opened.',
  },
  {
    item: 'storage',
    groups: ['S01', 'S02', 'S08'],
    vi: 'Để ngăn mát tủ lạnh, từ 0 đến 5 °C.',
    en: 'Keep refrigerated at 0 to 5 °C.',
  },
  {
    item: 'storage',
    groups: ['S02', 'S08'],
    vi: 'Để ngăn đông, từ -18 °C trở xuống.',
    en: 'Keep frozen at -18 °C or below.',
  },
  { item: 'storage', groups: MADE, vi: 'Để nơi khô ráo, tránh ẩm mốc.', en: 'Keep dry, away from damp and mould.' },

  {
    item: 'usage',
    groups: ['S01', 'S02', 'S03'],
    vi: 'Rửa sạch và nấu chín trước khi ăn.',
    en: 'Wash and cook before eating.',
  },
  {
    item: 'usage',
    groups: ['S04', 'S05', 'S06', 'S07', 'S08', 'DRINK'],
    vi: 'Dùng ngay sau khi mở.',
    en: 'Ready to use once opened.',
  },
  {
    item: 'usage',
    groups: ['S07', 'S08', 'S09'],
    vi: 'Dùng để chấm, ướp hoặc nấu ăn.',
    en: 'For dipping, marinating or cooking.',
  },
  {
    item: 'usage',
    groups: ['S04'],
    vi: 'Pha với nước ấm hoặc dùng trực tiếp.',
    en: 'Mix with warm water, or use as it is.',
  },
  {
    item: 'usage',
    groups: ['S10'],
    vi: 'Dùng để nêm, ướp hoặc rắc lên món ăn.',
    en: 'For seasoning, marinating or sprinkling.',
  },
  {
    item: 'usage',
    groups: ['S11', 'S12'],
    vi: 'Cho trà vào ấm, rót nước sôi, chờ 3 đến 5 phút rồi uống.',
    en: 'Put the tea into a pot, pour on boiling water, wait 3 to 5 minutes.',
  },
  {
    item: 'usage',
    groups: ['S13'],
    vi: 'Pha với nước sôi, thêm đường hoặc sữa tùy ý.',
    en: 'Brew with boiling water; sugar or milk to taste.',
  },
  {
    item: 'usage',
    groups: ['ALC'],
    vi: 'Dùng trong bữa ăn, lượng vừa phải.',
    en: 'To be drunk with meals, in moderation.',
  },
  {
    item: 'usage',
    groups: ['COS'],
    vi: 'Lấy một lượng vừa đủ, thoa đều, rồi rửa sạch.',
    en: 'Take a little, spread evenly, then rinse.',
  },
  {
    item: 'usage',
    groups: ['CRAFT'],
    vi: 'Lau bằng khăn mềm, khô. Không ngâm nước.',
    en: 'Wipe with a soft dry cloth. Do not soak.',
  },
  {
    item: 'usage',
    groups: ['TEX'],
    vi: 'Giặt tay bằng nước lạnh, phơi trong bóng râm.',
    en: 'Wash by hand in cold water, dry in the shade.',
  },

  {
    item: 'warning',
    groups: ['EDIBLE'],
    vi: 'Không dùng khi đã hết hạn hoặc bao bì bị hở.',
    en: 'Do not use after expiry or if the pack is open.',
  },
  {
    item: 'warning',
    groups: ['EDIBLE'],
    vi: 'Không dùng cho người mẫn cảm với thành phần của sản phẩm.',
    en: 'Not for people sensitive to any of the ingredients.',
  },
  {
    item: 'warning',
    groups: ['S04', 'S08'],
    vi: 'Không dùng mật ong cho trẻ dưới 1 tuổi.',
    en: 'Do not give honey to children under 1 year.',
  },
  { item: 'warning', groups: DRY, vi: 'Không ăn gói hút ẩm.', en: 'Do not eat the moisture absorber.' },
  {
    item: 'warning',
    groups: ['ALC'],
    vi: 'Người dưới 18 tuổi không được uống rượu, bia.',
    en: 'Not to be drunk by people under 18.',
  },
  { item: 'warning', groups: ['ALC'], vi: 'Đã uống rượu, bia thì không lái xe.', en: 'Do not drive after drinking.' },
  {
    item: 'warning',
    groups: ['COS'],
    vi: 'Chỉ dùng ngoài da. Tránh để dính vào mắt.',
    en: 'For external use only. Avoid contact with the eyes.',
  },
  { item: 'warning', groups: ['HERB'], vi: 'Để xa tầm tay trẻ em.', en: 'Keep out of reach of children.' },
  { item: 'warning', groups: ['CRAFT'], vi: 'Để xa lửa.', en: 'Keep away from fire.' },

  { item: 'requiredPhrase', groups: ['S18'], vi: 'Thực phẩm bảo vệ sức khỏe', en: 'Health supplement' },
  {
    item: 'requiredPhrase',
    groups: ['S18'],
    vi: 'Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh',
    en: 'This food is not a medicine and does not replace medicine',
  },
  { item: 'requiredPhrase', groups: ['S06', 'S18'], vi: 'Thực phẩm bổ sung', en: 'Supplemented food' },
];

export const startersFor = (item: LabelItem, set: OcopSet | null): Starter[] =>
  STARTERS.filter((starter) => starter.item === item && concerns(starter.groups, set));

/** Items that hold one of the phrases; the others take sentence after sentence. */
const ONE_ONLY: readonly LabelItem[] = ['origin'];

/** What stands in the field once a starter was chosen: it takes the place of an origin, and is added to anything else. */
export function withStarter(item: LabelItem, written: string | null, starter: string): string {
  const before = (written ?? '').trim();
  if (before === '' || ONE_ONLY.includes(item)) return starter;
  if (before.includes(starter)) return before;
  return `${before}${/[.!?;:]$/u.test(before) ? '' : '.'} ${starter}`;
}
