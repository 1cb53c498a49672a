// Writes what a finding proposes: the desk corrects a unit or a date by itself, and a person can undo it like anything typed.
import type { FindingName } from '../../shared/contract/checks.ts';
import { Failure } from '../../shared/contract/failure.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { aboutOf } from '../../shared/model/finding.ts';
import { Label } from '../../shared/model/label.ts';
import { Paper } from '../../shared/model/paper.ts';
import { Producer } from '../../shared/model/producer.ts';
import { Product, Variant } from '../../shared/model/product.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { EntityName } from '../store/entities.ts';
import type { Store } from '../store/store.ts';

type Target = { entity: EntityName; id: string; field: string };

/** The row and field that a finding's place names, where it names one that can be written. */
function targetOf({ place }: Finding, { product, producer, label }: Dossier): Target | null {
  const { field = '', variantId, paperId } = place;
  const has = (schema: { shape: object }) => Object.hasOwn(schema.shape, field);
  if (variantId) return has(Variant) ? { entity: 'variant', id: variantId, field } : null;
  if (paperId) return has(Paper) ? { entity: 'paper', id: paperId, field } : null;
  if (place.step === 'label') return label && has(Label) ? { entity: 'label', id: label.id, field } : null;
  if (place.step !== 'facts') return null;
  const [whose, name] = field.startsWith('producer.') ? ['producer', field.slice(9)] : ['product', field];
  if (whose === 'product')
    return Object.hasOwn(Product.shape, name) ? { entity: 'product', id: product.id, field: name } : null;
  return producer && Object.hasOwn(Producer.shape, name) ? { entity: 'producer', id: producer.id, field: name } : null;
}

export type CorrectDeps = { store: Store; findings(productId: string): Finding[]; dossier(productId: string): Dossier };

export function createCorrect({ store, findings, dossier }: CorrectDeps) {
  /** @throws Failure not-found, finding.gone when the rule no longer says so */
  return ({ productId, rule, code, about, gesture }: FindingName & { gesture?: string | undefined }) => {
    const found = findings(productId).find(
      (each) =>
        each.rule === rule && each.code === code && aboutOf(each.place) === about && each.fix?.kind === 'correct',
    );
    const target = found && targetOf(found, dossier(productId));
    if (!found || !target) throw new Failure('finding.gone', {});
    store.change({ action: 'finding.correct', gesture }, (writer) =>
      writer.set(target.entity, target.id, { [target.field]: found.fix?.value }),
    );
    return { id: productId };
  };
}
