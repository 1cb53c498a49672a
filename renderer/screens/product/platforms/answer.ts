import type { Listing } from '../../../../shared/model/listing.ts';
import type { CategoryAttribute } from '../../../../shared/model/shop.ts';

export type AttributeAnswer = Listing['attributes'][number];
export type AnswerValue = AttributeAnswer['values'][number];

/** What was answered to one question. */
export const valuesOf = (answers: AttributeAnswer[] | null, id: string): AnswerValue[] =>
  answers?.find((answer) => answer.id === id)?.values ?? [];

/** The answers with one of them changed; a question without an answer is left out. */
export function withAnswer(answers: AttributeAnswer[] | null, id: string, values: AnswerValue[]): AttributeAnswer[] {
  const others = (answers ?? []).filter((answer) => answer.id !== id);
  return values.length > 0 ? [...others, { id, values }] : others;
}

/** A value by its name: the platform's own where it has one of that name, else the person's words. */
export function valueNamed({ values }: CategoryAttribute, name: string): AnswerValue {
  const known = values.find((value) => value.name === name);
  return { id: known?.id ?? null, name };
}
