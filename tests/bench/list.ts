import { monotonicFactory } from 'ulid';
import { OCOP_SETS } from '../../shared/model/product.ts';
import { seeded } from '../faults/pace.ts';
import type { ProductQuery } from '../../shared/contract/products.ts';
import type { Db } from '../../main/store/open.ts';
import { medians, onDesk } from './place.ts';
import type { Bench, Outcome } from './row.ts';

const PRODUCTS = 10_000;
const PRODUCERS = 500;
const PAGE = 100;
const ROUNDS = 25;
const AREAS = ['17950', '16732', '17329', '17707', '16690'];

const HEADS = [
  'Nước mắm',
  'Tương',
  'Đường phên',
  'Chè',
  'Cam',
  'Nhút',
  'Bánh mướt',
  'Dầu lạc',
  'Mật ong',
  'Giò bê',
  'Rượu men lá',
  'Chiếu cói',
  'Trà',
  'Miến',
];
const MIDDLES = [
  'cốt nhĩ',
  'đặc biệt',
  'truyền thống',
  'hữu cơ',
  'nguyên chất',
  'thượng hạng',
  'ủ chượp',
  'sạch',
  'rừng',
  'vườn nhà',
];
const TAILS = [
  'Vạn Phần',
  'Nam Đàn',
  'Tân Kỳ',
  'Quỳ Hợp',
  'Cửa Lò',
  'Thanh Chương',
  'Con Cuông',
  'Đô Lương',
  'Quỳnh Lưu',
  'Kỳ Sơn',
  'Anh Sơn',
  'Yên Thành',
];

/** Rows as an office of a whole province would have them; straight into the tables, because 10,000 times the writer takes a minute. */
function fill(db: Db) {
  const random = seeded(11);
  const newId = monotonicFactory(random);
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const name = () => `${one(HEADS)} ${one(MIDDLES)} ${one(TAILS)} ${Math.floor(random() * 900) + 100}`;
  const insert = (table: string, row: Record<string, string | number | null>) => {
    const names = Object.keys(row);
    db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(
      ...Object.values(row),
    );
  };
  db.transaction(() => {
    const producers = Array.from({ length: PRODUCERS }, (_, index) => {
      const id = newId();
      insert('producer', { id, name: `HTX ${one(TAILS)} ${index}`, communeCode: one(AREAS), deleted: 0 });
      return id;
    });
    for (let count = 1; count <= PRODUCTS; count += 1) {
      const id = newId();
      const flags = { touchesFood: 0, madeToOrder: 0, sample: 0, deleted: 0 };
      insert('product', {
        id,
        producerId: one(producers),
        name: name(),
        ocopSet: one(OCOP_SETS),
        ...flags,
        touched: count,
        touchedAt: count,
      });
      insert('variant', {
        id: newId(),
        productId: id,
        position: 0,
        price: 10_000 + Math.floor(random() * 500_000),
        deleted: 0,
      });
      for (let position = 0; position < 3; position += 1) {
        const sha256 = Math.floor(random() * 2 ** 52)
          .toString(16)
          .padStart(64, '0');
        insert('photo', {
          id: newId(),
          productId: id,
          position,
          role: 'other',
          sha256,
          ext: 'jpg',
          bytes: 1,
          width: 1,
          height: 1,
          deleted: 0,
        });
      }
      if (random() < 0.7)
        insert('paper', {
          id: newId(),
          productId: id,
          kind: 'ocop-certificate',
          stars: 3 + Math.floor(random() * 3),
          issuedOn: '2026-01-01',
          deleted: 0,
        });
      const blocking = Math.floor(random() * 6);
      const steps = {
        facts: 0,
        photos: blocking > 3 ? 1 : 0,
        label: blocking > 1 ? 1 : 0,
        papers: 0,
        price: 0,
        platforms: 0,
      };
      insert('verdict', { productId: id, touched: count, basis: '', blocking, advice: 2, ...steps });
    }
  })();
  db.exec('ANALYZE');
}

const QUERIES: Record<string, Partial<ProductQuery>> = {
  'first page': {},
  'page at 9,000': { offset: 9_000 },
  'search "nuoc mam"': { search: 'nuoc mam' },
  'search "nuoc mam" by name': { search: 'nuoc mam', sort: 'name' },
  'what lacks a label, by name': { missing: 'label', sort: 'name' },
  'one area, by name': { area: AREAS[0]!, sort: 'name' },
  'all, by name': { sort: 'name' },
  'all, by stars': { sort: 'stars' },
  'all, by what blocks': { sort: 'blocking' },
};

/** The product list of an office with ten thousand products, against reading a hundred rows by their key. */
async function run(): Promise<Outcome> {
  return onDesk(async ({ desk, client }) => {
    const { db } = desk.house().store;
    fill(db);
    const ids = db
      .prepare<[number], { id: string }>('SELECT id FROM product ORDER BY touched DESC LIMIT ?')
      .all(PAGE)
      .map((row) => row.id);
    const byKey = db.prepare('SELECT * FROM product WHERE id = ?');
    const jobs = Object.fromEntries(
      Object.entries(QUERIES).map(([what, query]) => [what, () => client.products.list({ ...query, limit: PAGE })]),
    );
    const taken: Record<string, number> = await medians(
      { floor: () => ids.map((id) => byKey.get(id)), ...jobs },
      ROUNDS,
    );
    const floor = taken['floor'] ?? Number.NaN;
    const note = `floor: ${PAGE} products by key; ${PRODUCTS} products, pages of ${PAGE}, through the router`;
    const rows = Object.keys(QUERIES).map((what) => ({
      what,
      ours: taken[what]!,
      floor,
      ratio: taken[what]! / floor,
      unit: 'ms',
      note,
    }));
    return { rows };
  });
}

export const list: Bench = { name: 'list', run };
