import type { Label } from '../../shared/model/label.ts';
import { check, currentPack } from '../../shared/rules/index.ts';
import { READY } from '../fixtures/ready.ts';
import { lines, reading } from '../shared/label/seen/reading.ts';
import { photo } from '../shared/rules/dossier.ts';
import { packLine } from '../../shared/label/printed.ts';
import { LABEL_ITEMS } from '../../shared/model/label.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import { medians, onDesk } from './place.ts';
import type { Bench, Outcome } from './row.ts';

const PRODUCTS = 500;
const ROUNDS = 9;

/** What households really get wrong, one after the other over the products. */
const FAULTS: Partial<Label>[] = [
  {},
  { netQuantity: '500gr' },
  { madeOn: 'Nsx: 2/4/26' },
  { origin: 'SX tại VN' },
  { ingredients: null },
  { responsibleAddress: 'Xóm 3, xã Vân Diên, huyện Nam Đàn, tỉnh Nghệ An' },
  { warning: 'Chữa bệnh dạ dày', storage: 'Để nơi khô ráo, thoáng mát, tránh ánh nắng trực tiếp.' },
];

/** The same product with what a reader makes of a front, a back and a side on which the whole label stands. */
function withPhotosRead(dossier: Dossier): Dossier {
  const { label } = dossier;
  const printed = LABEL_ITEMS.flatMap((item) =>
    label === null || item === 'starsShown' || item === 'printDate' ? [] : (packLine(label, item) ?? []),
  );
  const read = (['front', 'back', 'side'] as const).map((role) => photo(role, { reading: reading(lines(...printed)) }));
  return { ...dossier, photos: read };
}

/** All rules of five hundred products, against reading the rows of the same products. */
async function run(): Promise<Outcome> {
  return onDesk(async ({ desk, client }) => {
    const producer = await client.producers.create(READY.producer);
    const ids: string[] = [];
    for (let count = 0; count < PRODUCTS; count += 1) {
      const { id } = await client.products.create({ ...READY.product, producerId: producer.id });
      await client.labels.set({ productId: id, patch: { ...READY.label, ...FAULTS[count % FAULTS.length] } });
      await client.papers.add({
        kind: 'ocop-certificate',
        productId: id,
        producerId: null,
        number: `${count}/QĐ-UBND`,
        issuedOn: '2025-06-01',
        stars: 4,
        nameOnPaper: READY.product.name,
      });
      ids.push(id);
    }
    const { products } = desk.house();
    const dossiers = ids.map((id) => products.get(id));
    const packs = dossiers.map(withPhotosRead);
    const { checks } = desk.house();
    const taken = await medians(
      {
        read: () => ids.map((id) => products.get(id)),
        rules: () => dossiers.map((dossier) => check({ dossier, shops: [] }, currentPack, '2026-11-25')),
        packs: () => packs.map((dossier) => check({ dossier, shops: [] }, currentPack, '2026-11-25')),
        product: () => ids.map((id) => checks.product(id)),
      },
      ROUNDS,
    );
    const note = `floor: reading the rows of the same ${PRODUCTS} products; ${currentPack.rules.length} rules`;
    return {
      rows: [
        {
          what: `all rules of ${PRODUCTS} products`,
          ours: taken.rules,
          floor: taken.read,
          ratio: taken.rules / taken.read,
          unit: 'ms',
          note,
        },
        {
          what: 'the same with three photos of each pack read',
          ours: taken.packs,
          floor: taken.read,
          ratio: taken.packs / taken.read,
          unit: 'ms',
          note,
        },
        {
          what: 'the same with reading and keeping the verdicts',
          ours: taken.product,
          floor: taken.read,
          ratio: taken.product / taken.read,
          unit: 'ms',
          note,
        },
      ],
    };
  });
}

export const rules: Bench = { name: 'rules', run };
