import { dirname } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import type { Line, Worker } from 'tesseract.js';
import { asPgm, type Grey } from '../grey.ts';
import { shippedFile } from '../shipped-file.ts';

/** Vietnamese by the small integer model: the same text as the large one, in 1.4 MB (measured). */
const LANGUAGE = 'vie';
export const DATA = '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz';
/** Of tesseract.js's OEM: the neural reader alone. */
const LSTM_ONLY = 1;

export interface Look {
  /** Mean of the words, 0..100. */
  confidence: number;
  lines: Line[];
}

/** The thread inside; the package's types keep it to themselves. */
type Reader = Worker & { worker: Thread };
let starting: Promise<Reader> | null = null;

/** A reader takes a second to start and 170 MB, so there is one, started at the first photo and kept. */
function startReader(): Promise<Reader> {
  starting ??= new Promise<Reader>((done, fail) => {
    void import('tesseract.js').then(async ({ default: { createWorker } }) => {
      const reader = (await createWorker(LANGUAGE, LSTM_ONLY, {
        workerPath: shippedFile('tesseract.js/src/worker-script/node/index.js'),
        // Left alone it fetches its data from the Internet, and writes it into whatever folder we were started in.
        langPath: dirname(shippedFile(DATA)),
        cacheMethod: 'none',
        // Without it an error inside is thrown where nobody can catch it, and the promise of a start never settles.
        errorHandler: (error: unknown) => fail(new Error(String(error))),
      })) as Reader;
      // It tells its standard error how it guesses the resolution of each picture.
      await reader.setParameters({ debug_file: '/dev/null' });
      // An idle reader must not keep a program open that has nothing left to do.
      reader.worker.unref();
      done(reader);
    }, fail);
  });
  starting.catch(() => (starting = null));
  return starting;
}

async function withReader<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = await startReader();
  reader.worker.ref();
  try {
    return await work(reader);
  } finally {
    reader.worker.unref();
  }
}

/** Reads a picture once; its lines must be level. */
export async function recognise(grey: Grey): Promise<Look> {
  const { data } = await withReader((reader) =>
    reader.recognize(Buffer.from(asPgm(grey)), {}, { text: false, blocks: true }),
  );
  return {
    confidence: data.confidence,
    lines: (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines)),
  };
}

/** Ends the reader, so that its memory is free; the next photo starts another. */
export async function closeReader(): Promise<void> {
  const reader = await starting?.catch(() => null);
  starting = null;
  await reader?.terminate();
}
