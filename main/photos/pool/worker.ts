// A photo helper: does the jobs it is sent, one at a time. Nothing heavy is loaded before a job needs it.
import { Failure } from '../../../shared/contract/failure.ts';
import { perform } from './jobs.ts';
import { goFirst } from './last-resort.ts';
import { answerParent } from './parent.ts';
import type { Answer, Job } from './requests.ts';

async function answerTo(job: Job): Promise<Answer> {
  try {
    return { value: await perform(job, () => performance.now()) };
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, values: error.values } };
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

goFirst();
answerParent((job) => answerTo(job as Job));
