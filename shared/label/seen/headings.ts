// Words that stand before an item on packs. Vietnamese whoever reads the screen, so they are no locale.
import type { PrintedItem } from '../printed.ts';

/** Folded as the text is. Longer ones of the same beginning first, or the rest of their words would be taken for the value. */
const WORDS: Partial<Record<PrintedItem, readonly string[]>> = {
  netQuantity: [
    'khoi luong tinh',
    'khoi luong thuc',
    'the tich thuc',
    'dinh luong',
    'dung tich',
    'khoi luong',
    'the tich',
    'trong luong',
    'so luong',
    'net weight',
  ],
  drainedQuantity: ['khoi luong rao', 'khoi luong cai'],
  ingredients: ['thanh phan cau tao', 'thanh phan nguyen lieu', 'thanh phan', 'nguyen lieu'],
  nutrition: ['thong tin dinh duong', 'thanh phan dinh duong', 'gia tri dinh duong', 'dinh duong'],
  madeOn: ['ngay san xuat', 'ngay thu hoach', 'ngay dong goi', 'ngay sx', 'nsx'],
  useBy: ['han su dung', 'su dung tot nhat truoc', 'han dung', 'hsd'],
  repackedOn: ['ngay dong goi lai'],
  lot: ['so lo san xuat', 'lo san xuat', 'so lo', 'lo sx'],
  storage: ['huong dan bao quan', 'dieu kien bao quan', 'cach bao quan', 'bao quan', 'hdbq'],
  usage: ['huong dan su dung', 'cach su dung', 'cach dung', 'hdsd'],
  warning: ['thong tin canh bao', 'canh bao', 'khuyen cao', 'luu y', 'chu y'],
  standard: [
    'so tieu chuan so cong bo',
    'so tu cong bo',
    'so cong bo',
    'tieu chuan ap dung',
    'tieu chuan cong bo',
    'tieu chuan co so',
    'tieu chuan',
  ],
  alcohol: ['ham luong etanol', 'ham luong ethanol', 'nong do con', 'do con', 'nong do'],
  origin: ['nuoc san xuat', 'xuat xu'],
  responsibleName: [
    'to chuc ca nhan chiu trach nhiem ve hang hoa',
    'chiu trach nhiem ve hang hoa',
    'chiu trach nhiem hang hoa',
    'thuong nhan chiu trach nhiem',
    'chiu trach nhiem',
  ],
  makerName: [
    'san xuat va dong goi tai',
    'co so san xuat',
    'don vi san xuat',
    'nha san xuat',
    'noi san xuat',
    'san xuat boi',
    'san xuat tai',
  ],
  ordererName: ['dat lam boi', 'san xuat theo dat hang cua', 'san xuat cho'],
  packerName: ['dong goi lai boi', 'dong goi boi', 'dong goi tai'],
  responsibleAddress: ['dia chi'],
  makerAddress: ['dia chi san xuat'],
  packerAddress: ['dia chi dong goi lai'],
  ordererAddress: ['dia chi noi dat lam'],
  artisan: ['nghe nhan lang nghe', 'nghe nhan', 'lang nghe'],
  components: ['bo san pham gom', 'gom co', 'bao gom'],
  materials: ['chat lieu', 'vat lieu'],
  technical: ['thong so ky thuat', 'kich thuoc'],
  madeInYear: ['nam san xuat', 'san xuat nam'],
  traceUrl: ['truy xuat nguon goc'],
  eLabelUrl: ['nhan dien tu'],
};

export type Heading = { item: PrintedItem; words: string };

/** Also said on packs, and no item of ours: what follows is not the value of the item before it. */
const OTHERS = ['dien thoai', 'hotline', 'website', 'email', 'fanpage', 'ma so vach', 'ma vach', 'san pham ocop', 'dt'];

const known: Heading[] = Object.entries(WORDS).flatMap(([item, all]) =>
  all.map((words) => ({ item: item as PrintedItem, words })),
);
/** All of them, the longest first. A null item ends the one before. */
export const HEADINGS_ON_PACKS: readonly { item: PrintedItem | null; words: string }[] = [
  ...known,
  ...OTHERS.map((words) => ({ item: null, words })),
].toSorted((a, b) => b.words.length - a.words.length);
