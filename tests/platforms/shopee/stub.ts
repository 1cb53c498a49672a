// A bare HTTP server for answers that a true gateway never gives: pages of a hotel, halves of a sentence, silence.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { method: string; url: URL; headers: IncomingMessage['headers']; body: Buffer };
type Reply = (response: ServerResponse, asked: Asked) => void;

export async function stub(reply: Reply) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        url: new URL(request.url ?? '', 'http://stub'),
        headers: request.headers,
        body: Buffer.concat(pieces),
      };
      asked.push(one);
      reply(response, one);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** An answer as Shopee wraps it. */
export const answer =
  (fields: object, status = 200, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: '', message: '', request_id: 'stub-1', ...fields }));
  };

export const page =
  (html: string, status = 200, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers });
    response.end(html);
  };
