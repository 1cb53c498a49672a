import { Failure, type FailureData } from '../../shared/contract/failure.ts';
import { examine, type Examination } from '../../main/photos/examine.ts';

/** Reads and measures a file here and now; what cannot be read is an answer. */
export async function lookAt(path: string): Promise<Examination | { refusal: FailureData }> {
  try {
    return await examine(path, { now: () => performance.now() });
  } catch (error) {
    if (error instanceof Failure) return { refusal: { code: error.code, values: error.values } };
    throw error;
  }
}
