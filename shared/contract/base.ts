import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Id } from '../model/ids.ts';
import { FailureData } from './failure.ts';

/** Every procedure fails in one way only: FAILED with a code and values. */
export const procedure = oc.errors({ FAILED: { status: 422, data: FailureData } });

/**
 * What a person does in one go, e.g. from entering a field to leaving it. Changes that share a gesture are one step
 * in the history and are undone together. Left out: the call is a gesture of its own.
 */
export const gesture = Id.optional();

export const byId = z.object({ id: Id });
export const nothing = z.object({}).optional();
