import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Platform } from '../platform.ts';
import { takeCall } from './api-door.ts';
import { isOurHost } from './guard.ts';
import type { Sleep } from './line.ts';
import { json, write } from './page.ts';
import { answerPage, isPage } from './pages.ts';

type Served = { port: number; close(): Promise<void> };

async function serve(
  platform: Platform,
  request: IncomingMessage,
  response: ServerResponse,
  io: { sleep: Sleep; signal: AbortSignal },
) {
  // The platform's own clock, right or wrong, and not Node's.
  response.sendDate = false;
  response.setHeader('date', new Date(platform.clock.told()).toUTCString());
  if (!isOurHost(request)) return write(response, json({ error: 'host' }, 421));
  // As it was sent: a signature is over these bytes, not over a tidied path.
  const [path = '/', search = ''] = splitOnce(request.url ?? '/', '?');
  const query = new URLSearchParams(search);
  if (isPage(path)) return write(response, await answerPage(platform, request, path, query, io.signal));
  return takeCall(platform, request, response, { path, query }, io);
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

const listen = (server: Server, host: string, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Like `listen`, but any free port will do when the wished one is taken. */
async function listenNear(server: Server, host: string, wished: number): Promise<number> {
  try {
    return await listen(server, host, wished);
  } catch (error) {
    if (wished === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(server, host, 0);
  }
}

/**
 * Listens on loopback. `close` waits for what is being answered, so that nothing touches the database afterwards.
 * @param port this one or none; null: the wished one or any
 * @throws NodeJS.ErrnoException EADDRINUSE
 */
export async function startServer(
  platform: Platform,
  where: { host: string; port: number | null; wished: number },
  sleep: Sleep,
): Promise<Served> {
  const busy = new Set<Promise<void>>();
  const stopping = new AbortController();
  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const io = { sleep, signal: AbortSignal.any([gone.signal, stopping.signal]) };
    const work = serve(platform, request, response, io).catch((error: unknown) => {
      // A client that left, or a stop, ends a wait; only the rest is a fault of ours.
      if (!io.signal.aborted && !request.destroyed) platform.report(error);
      response.socket?.destroy();
    });
    busy.add(work);
    void work.finally(() => busy.delete(work));
  });
  const port =
    where.port === null
      ? await listenNear(server, where.host, where.wished)
      : await listen(server, where.host, where.port);
  return {
    port,
    async close() {
      stopping.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await Promise.all(busy);
    },
  };
}
