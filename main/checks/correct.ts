// Writes what a finding proposes: the desk corrects a unit or a date by itself, and a person can undo it like anything typed.
import type { FindingName } from '../../shared/contract/checks.ts';
import { Failure } from '../../shared/contract/failure.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { aboutOf } from '../../shared/model/finding.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import { writtenAt } from '../../shared/model/written.ts';
import type { Store } from '../store/store.ts';

export type CorrectDeps = { store: Store; findings(productId: string): Finding[]; dossier(productId: string): Dossier };

export function createCorrect({ store, findings, dossier }: CorrectDeps) {
  /** @throws Failure not-found, finding.gone when the rule no longer says so */
  return ({ productId, rule, code, about, gesture }: FindingName & { gesture?: string | undefined }) => {
    const found = findings(productId).find(
      (each) =>
        each.rule === rule && each.code === code && aboutOf(each.place) === about && each.fix?.kind === 'correct',
    );
    const target = found && writtenAt(found.place, dossier(productId));
    if (!found || !target) throw new Failure('finding.gone', {});
    store.change({ action: 'finding.correct', gesture }, (writer) =>
      writer.set(target.entity, target.id, { [target.field]: found.fix?.value }),
    );
    return { id: productId };
  };
}
