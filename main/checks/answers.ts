// What a person says where no field holds it: answers to the rule pack's questions, and remarks on findings.
import { Failure } from '../../shared/contract/failure.ts';
import type { Answer } from '../../shared/model/answer.ts';
import type { Remark } from '../../shared/model/remark.ts';
import type { Pack } from '../../shared/rules/pack.ts';
import { dayOf } from '../../shared/text/dates.ts';
import type { Store } from '../store/store.ts';

export type AnswersDeps = { store: Store; pack(): Pack; now(): number };

type Said = {
  productId: string;
  question: string;
  says: string | null;
  note?: string | null;
  gesture?: string | undefined;
};
type Remarked = Pick<Remark, 'productId' | 'rule' | 'code' | 'about' | 'kind' | 'reason'> & {
  gesture?: string | undefined;
};

export function createAnswers({ store, pack, now }: AnswersDeps) {
  const { db, change } = store;
  const known = db.prepare<[string, string, string], Pick<Answer, 'id'>>(
    'SELECT id FROM answer WHERE question = ? AND (productId = ? OR producerId = ?) AND deleted = 0',
  );
  const remarked = db.prepare<[string, string, string, string], Pick<Remark, 'id'>>(
    'SELECT id FROM remark WHERE productId = ? AND rule = ? AND code = ? AND about = ? AND deleted = 0',
  );

  return {
    /**
     * Keeps the answer where the question belongs: with the product, or with its producer. Nothing said takes the answer
     * back. Points of a score are not in the pack; they are the product's, and come from `score.give` alone, which knows
     * their bounds.
     * @throws Failure not-found, answer.no-producer, answer.unknown
     */
    answer({ productId, question, says, note = null, gesture }: Said, { score = false } = {}) {
      const asked = pack().questions.find(({ id }) => id === question);
      if (!asked && !(question.startsWith('score.') && score)) throw new Failure('answer.unknown', { question });
      if (asked && says !== null && !asked.choices.includes(says)) throw new Failure('answer.unknown', { question });
      return change({ action: 'answer.set', gesture }, (writer) => {
        const { producerId } = writer.get('product', productId);
        if (asked?.of === 'producer' && producerId === null) throw new Failure('answer.no-producer', {});
        const id = known.get(question, productId, producerId ?? '')?.id;
        if (says === null) {
          if (id) writer.set('answer', id, { deleted: true });
          return { id: productId };
        }
        const patch = { says, note, saidOn: dayOf(now()) };
        if (id) writer.set('answer', id, patch);
        else {
          const whose = asked?.of === 'producer' ? { producerId } : { productId };
          writer.insert('answer', { productId: null, producerId: null, ...whose, question, ...patch });
        }
        return { id: productId };
      });
    },
    /** @throws Failure not-found, remark.reason-missing, remark.firm where nobody can say "not for me" */
    remark({ gesture, ...said }: Remarked) {
      if (said.kind === 'not-for-me' && !said.reason) throw new Failure('remark.reason-missing', {});
      const firm = pack().rules.some(({ id, firm: holds }) => id === said.rule && holds);
      if (said.kind === 'not-for-me' && firm) throw new Failure('remark.firm', {});
      return change({ action: `remark.${said.kind}`, gesture }, (writer) => {
        writer.get('product', said.productId);
        const fields = { ...said, saidOn: dayOf(now()) };
        const id = remarked.get(said.productId, said.rule, said.code, said.about)?.id;
        if (id) writer.set('remark', id, fields);
        return { id: id ?? writer.insert('remark', fields) };
      });
    },
    takeBack(id: string, gesture?: string) {
      change({ action: 'remark.take-back', gesture }, (writer) => writer.set('remark', id, { deleted: true }));
      return { id };
    },
  };
}
