import { isContractProcedure } from '@orpc/contract';
import type { AnyContractProcedure } from '@orpc/contract';
import { call, isProcedure } from '@orpc/server';
import type { AnyProcedure } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { router } from '../../main/router.ts';
import { contract } from '../../shared/contract/index.ts';
import { FailureData } from '../../shared/contract/failure.ts';
import { deskClient } from '../fixtures/client.ts';

type Tree<Leaf> = { [name: string]: Tree<Leaf> | Leaf };

/** Every leaf with its dotted name. */
function leaves<Leaf>(tree: Tree<Leaf>, isLeaf: (part: unknown) => boolean, path: string[] = []): [string, Leaf][] {
  return Object.entries(tree).flatMap(([name, part]): [string, Leaf][] =>
    isLeaf(part) ? [[[...path, name].join('.'), part as Leaf]] : leaves(part as Tree<Leaf>, isLeaf, [...path, name]),
  );
}

const promised = leaves<AnyContractProcedure>(contract as never, isContractProcedure);
const handled = new Map(leaves<AnyProcedure>(router as never, isProcedure));
const inputOf = (procedure: AnyContractProcedure) => procedure['~orpc'].inputSchema as z.ZodType | undefined;

/** The object behind a schema that may be optional or one of several; null when there is none. */
function shapeOf(schema: z.ZodType | undefined): z.ZodRawShape | null {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodObject ? schema.shape : null;
}

/** No schema of ours takes this. */
const WRONG = Symbol('wrong') as unknown;

const refusal = (field?: string) => ({
  code: 'FAILED',
  data: { code: 'bad-input', ...(field === undefined ? {} : { values: { field } }) },
});

/** Nothing of what is refused reaches the desk, so one desk does for all calls of a test. */
function caller() {
  const { desk } = deskClient();
  return (name: string, input: unknown): Promise<unknown> =>
    call(handled.get(name)!, input, { context: { desk, local: true } });
}

test('the house keeps every promise of the contract, and none besides', () => {
  expect([...handled.keys()].toSorted()).toEqual(promised.map(([name]) => name).toSorted());
  expect(promised.length).toBeGreaterThan(40);
});

describe.each(promised)('%s', (name, procedure) => {
  test('says what goes in, what comes out, and fails in one way only', () => {
    expect(procedure['~orpc'].inputSchema).toBeDefined();
    expect(procedure['~orpc'].outputSchema).toBeDefined();
    expect(Object.keys(procedure['~orpc'].errorMap)).toEqual(['FAILED']);
  });

  test('refuses what is no message of its kind', async () => {
    const calling = caller();
    for (const input of [42, 'words', [], true, null])
      await expect(calling(name, input), JSON.stringify(input)).rejects.toMatchObject(refusal());
  });
});

const withFields = promised
  .map(([name, procedure]) => [name, Object.keys(shapeOf(inputOf(procedure)) ?? {})] as const)
  .filter(([, fields]) => fields.length > 0);

test.each(withFields)('%s refuses a wrong value in any of its fields, and names one of them', async (name, fields) => {
  const calling = caller();
  const wrong = Object.fromEntries(fields.map((field) => [field, WRONG]));
  await expect(calling(name, wrong)).rejects.toMatchObject(refusal(fields[0]));
  for (const field of fields) {
    const error: unknown = await calling(name, { [field]: WRONG }).catch((caught: unknown) => caught);
    expect(error, field).toMatchObject(refusal());
    const { values } = FailureData.parse((error as { data: unknown }).data);
    expect(fields).toContain(String(values['field']).split('.')[0]);
  }
});
