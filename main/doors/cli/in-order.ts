/**
 * Works on some of many at a time and gives the outcomes in the order of the source, as they come. Never more than
 * `atOnce` are held. When `stop` is aborted it ends at once; what is in hand then is nobody's.
 * @throws what `work` throws
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In>,
  atOnce: number,
  stop: AbortSignal,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const { promise: stopped, resolve } = Promise.withResolvers<null>();
  const end = () => resolve(null);
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  const doing: Promise<{ out: Out }>[] = [];
  const oldest = () => Promise.race([stopped, doing.shift()!]);
  try {
    for await (const item of source) {
      if (stop.aborted) return;
      const answer = work(item).then((out) => ({ out }));
      // It is awaited in its turn; until then its failure must not count as nobody's.
      answer.catch(() => {});
      doing.push(answer);
      if (doing.length < atOnce) continue;
      const done = await oldest();
      if (!done) return;
      yield done.out;
    }
    while (doing.length > 0) {
      const done = await oldest();
      if (!done) return;
      yield done.out;
    }
  } finally {
    stop.removeEventListener('abort', end);
  }
}
