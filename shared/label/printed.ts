// The words that stand on a pack itself. Vietnamese whoever reads the screen (NĐ 37/2026/NĐ-CP Art. 39), so they are no locale.
import type { Label, LabelItem } from '../model/label.ts';
import { searchKey } from '../text/fold.ts';
import { formatNumber } from '../text/numbers.ts';
import { NUTRIENTS, type Nutrition } from './nutrients.ts';
import { amountsIn } from './quantity.ts';
import { WORD_OF } from './quantity-words.ts';

export type PrintedItem = Exclude<LabelItem, 'starsShown' | 'printDate'>;

/** What stands before an item, in the words of the decree or, where it has none, in those of the trade. */
export const HEADINGS: Record<PrintedItem, string> = {
  name: 'Tên hàng hóa',
  responsibleName: 'Chịu trách nhiệm về hàng hóa',
  responsibleAddress: 'Địa chỉ',
  makerName: 'Sản xuất bởi',
  makerAddress: 'Địa chỉ sản xuất',
  ordererName: 'Đặt làm bởi',
  ordererAddress: 'Địa chỉ nơi đặt làm',
  packerName: 'Đóng gói lại bởi',
  packerAddress: 'Địa chỉ đóng gói lại',
  artisan: 'Nghệ nhân, làng nghề',
  origin: 'Xuất xứ',
  netQuantity: 'Định lượng',
  drainedQuantity: 'Khối lượng ráo',
  components: 'Gồm có',
  ingredients: 'Thành phần',
  nutrition: 'Thành phần dinh dưỡng',
  madeOn: 'Ngày sản xuất',
  useBy: 'Hạn sử dụng',
  repackedOn: 'Ngày đóng gói lại',
  lot: 'Số lô',
  storage: 'Bảo quản',
  usage: 'Hướng dẫn sử dụng',
  warning: 'Cảnh báo',
  standard: 'Số tiêu chuẩn, số công bố',
  alcohol: 'Hàm lượng etanol',
  materials: 'Chất liệu',
  technical: 'Thông số kỹ thuật',
  madeInYear: 'Năm sản xuất',
  requiredPhrase: '',
  traceUrl: 'Truy xuất nguồn gốc',
  eLabelUrl: 'Nhãn điện tử',
};

/** Words with which a person, or the law, already heads what stands in the field: nothing is put before them again. */
const HEADED: Partial<Record<PrintedItem, RegExp>> = {
  netQuantity: /^(?:khoi luong|the tich|so luong|dinh luong|dung tich|noi dung)/,
  drainedQuantity: /^(?:khoi luong|ran|cai)/,
  madeOn: /^(?:nsx|sx|ngay|san xuat|thu hoach|xem)\b/,
  useBy: /^(?:hsd|hd|han|su dung|xem)\b/,
  repackedOn: /^(?:ngay|dong goi|xem)\b/,
  madeInYear: /^(?:san xuat|nam)\b/,
  lot: /^(?:so lo|lo|lot)\b/,
  components: /^(?:gom|bo)\b/,
};

/** How the first quantity in a text is measured; null where nothing is weighed or poured. */
const measureOf = (quantity: string | null) => amountsIn(quantity)[0]?.of ?? null;

/** "Khối lượng tịnh" for what is weighed, "Thể tích thực" for what is poured, else a count (Annex II 2). */
export function quantityWord(quantity: string): string {
  const measure = measureOf(quantity);
  return measure === null ? 'Số lượng' : WORD_OF[measure];
}

/** "Năng lượng 75 kcal; Natri 9.200 mg"; empty when no figure stands there. */
export const nutritionLine = (table: Nutrition, language: 'vi' | 'en' = 'vi'): string =>
  NUTRIENTS.flatMap(({ name, unit, [language]: word }) => {
    const figure = table[name];
    return figure === undefined ? [] : [`${word} ${formatNumber(figure, 2)} ${unit}`];
  }).join('; ');

/** The value of an item as it reads on the pack, on one line; empty when nothing stands there. */
export function valueOf(label: Label, item: PrintedItem): string {
  if (item === 'nutrition') return label.nutrition ? nutritionLine(label.nutrition) : '';
  if (item === 'alcohol') return label.alcohol === null ? '' : `${formatNumber(label.alcohol, 1)} % vol`;
  return (label[item] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(item === 'components' ? '; ' : ' ');
}

/** What stands before the value of an item; empty where the value says it itself. */
export function headingOf(item: PrintedItem, value: string): string {
  const key = searchKey(value);
  const heading = item === 'netQuantity' ? quantityWord(value) : HEADINGS[item];
  return HEADED[item]?.test(key) || (heading !== '' && key.startsWith(searchKey(heading))) ? '' : heading;
}

/** "Thành phần: Mật ong"; null when nothing stands there. */
export function printedLine(label: Label, item: PrintedItem): string | null {
  const value = valueOf(label, item);
  if (value === '') return null;
  const heading = headingOf(item, value);
  return heading === '' ? value : `${heading}: ${value}`;
}

/** Items whose words say what they are: on the pack nothing stands before them. */
const BARE: readonly PrintedItem[] = ['name', 'origin'];

/** The same line as it stands on the pack, where neither the name nor a phrase of origin needs a word before it. */
export const packLine = (label: Label, item: PrintedItem): string | null =>
  BARE.includes(item) ? valueOf(label, item) || null : printedLine(label, item);

/** What the figures of the nutrition table are of, by how the goods are measured. */
export const nutritionBase = (netQuantity: string | null): '100 g' | '100 ml' =>
  measureOf(netQuantity) === 'volume' ? '100 ml' : '100 g';
