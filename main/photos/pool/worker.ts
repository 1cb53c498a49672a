// Runs photo jobs off the main thread, one at a time as they are posted. Nothing heavy is loaded before the first one.
import { parentPort } from 'node:worker_threads';
import { Failure } from '../../../shared/contract/failure.ts';
import { type Answer, type Job, perform } from './jobs.ts';

async function answerTo(job: Job): Promise<Answer> {
  try {
    return { value: await perform(job, () => performance.now()) };
  } catch (error) {
    if (error instanceof Failure) return { failure: { code: error.code, values: error.values } };
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

parentPort?.on('message', (job: Job) => {
  void answerTo(job).then((answer) => parentPort?.postMessage(answer, []));
});
