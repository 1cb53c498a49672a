import { Failure, type FailureData } from '../../shared/contract/failure.ts';
import { type Examination, examine } from './examine.ts';

export type CheckedFile = Examination | { refusal: FailureData };

/**
 * Looks at a file that belongs to no product and writes nothing: the command line's `photo check`. A photo that cannot
 * be read is an answer here, not an exception.
 * @param now milliseconds from any fixed point
 */
export async function checkFile(path: string, now: () => number): Promise<CheckedFile> {
  try {
    return await examine(path, { now });
  } catch (error) {
    if (error instanceof Failure) return { refusal: { code: error.code, values: error.values } };
    throw error;
  }
}
