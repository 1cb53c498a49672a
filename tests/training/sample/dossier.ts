import { blank } from '../../../main/store/entities.ts';
import type { EntityName, Row } from '../../../main/store/entities.ts';
import type { Dossier } from '../../../shared/model/dossier.ts';
import type { SampleProduct } from '../../../main/training/sample/sample.ts';

/** A dossier as the desk would hold it after the sample was filled in; photos not measured yet. */
export const dossierOf = ({
  facts,
  label,
  typed,
  variants,
  papers,
  producer,
  photos,
  answers,
}: SampleProduct): Dossier => {
  let count = 0;
  const id = () => String(++count).padStart(26, '0');
  const [productId, producerId] = [id(), id()];
  const empty = <E extends EntityName>(entity: E) => blank(entity) as Row<E>;
  return {
    product: {
      ...empty('product'),
      id: productId,
      producerId,
      ...facts,
      sample: true,
      deleted: false,
    },
    producer: {
      ...empty('producer'),
      id: producerId,
      ...producer.facts,
      deleted: false,
    },
    variants: variants.map((variant, position) => ({
      ...empty('variant'),
      ...variant,
      id: id(),
      productId,
      position,
      deleted: false,
    })),
    label: {
      ...empty('label'),
      id: id(),
      productId,
      version: 1,
      ...label,
      ...typed,
      deleted: false,
    },
    papers: [
      ...producer.papers.map((paper) => ({
        ...empty('paper'),
        ...paper,
        id: id(),
        productId: null,
        producerId,
        scan: null,
      })),
      ...papers.map((paper) => ({ ...empty('paper'), ...paper, id: id(), productId, producerId: null, scan: null })),
    ],
    photos: photos.map(({ role, fileName }, position) => ({
      id: id(),
      productId,
      position,
      role,
      fileName,
      sha256: String(position).padStart(64, '0'),
      ext: 'jpg',
      bytes: 200_000,
      width: 1600,
      height: 1600,
      recipe: [],
      look: String(position).padStart(64, '0'),
      ocopStars: null,
      deleted: false,
      metrics: null,
      notes: [],
      reading: null,
    })),
    listings: [],
    answers: Object.entries(answers).map(([question, says]) => ({
      ...empty('answer'),
      id: id(),
      productId,
      question,
      says,
      deleted: false,
    })),
    remarks: [],
  };
};
