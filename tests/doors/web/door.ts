// A desk behind its browser door, and a way to ask it that sends exactly what a test says: fetch would tidy paths and
// refuse foreign Host headers.
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { onTestFinished } from 'vitest';
import { openDesk } from '../../../main/app.ts';
import { openWebDoor } from '../../../main/doors/web/server.ts';
import { keyFileSafe } from '../../../main/safe.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { tempDir } from '../../fixtures/desk.ts';

export type Asked = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array };
export type Answered = { status: number; headers: IncomingHttpHeaders; body: string };

/** One request over a connection of its own, its path untouched. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      text(response).then(
        (said) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: said }),
        reject,
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** The cookie that a link brings. */
export async function cookieFrom(link: string): Promise<string> {
  const { port, pathname, search } = new URL(link);
  const { headers } = await ask(Number(port), pathname + search);
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

/** What the screens of a signed-in browser hold. */
export function clientOf(port: number, cookie: string): ContractRouterClient<Contract> {
  return createORPCClient(new RPCLink({ url: `http://127.0.0.1:${port}/rpc`, headers: { cookie } }));
}

export async function openedDoor() {
  const dir = tempDir();
  const dataDir = join(dir, 'desk');
  const desk = openDesk({ dataDir, safe: keyFileSafe(join(dir, 'key')), version: '0.0.0' });
  const door = await openWebDoor(desk);
  onTestFinished(async () => {
    await door.close();
    await desk.close();
  });
  const cookie = await cookieFrom(door.link());
  const { port } = door;
  return {
    dataDir,
    desk,
    door,
    port,
    cookie,
    client: clientOf(port, cookie),
    /** As anybody. */
    ask: (path: string, asked?: Asked) => ask(port, path, asked),
    /** As the browser that came with the link. */
    askIn: (path: string, asked: Asked = {}) => ask(port, path, { ...asked, headers: { cookie, ...asked.headers } }),
    /** One call as it goes over the wire. */
    call: (path: string, json: string) =>
      ask(port, `/rpc/${path}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: json,
      }),
  };
}
