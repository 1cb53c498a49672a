// Opens the desk for one command, and closes it again whatever happens.
import { createRouterClient } from '@orpc/server';
import type { RouterClient } from '@orpc/server';
import { openDesk } from '../../app.ts';
import type { Desk } from '../../app.ts';
import { keyFile } from '../../places.ts';
import { router } from '../../router.ts';
import { keyFileSafe } from '../../safe.ts';
import { version } from '../../version.ts';

export type Client = RouterClient<typeof router>;

export async function withDesk<T>(dataDir: string, work: (client: Client, desk: Desk) => Promise<T>): Promise<T> {
  const desk = openDesk({ dataDir, safe: keyFileSafe(keyFile()), version });
  try {
    return await work(createRouterClient(router, { context: { desk, local: true } }), desk);
  } finally {
    await desk.close();
  }
}
