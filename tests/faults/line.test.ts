import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLine } from './line.ts';
import type { Line } from './line.ts';

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let server: Server;
let line: Line;
let port: number;
/** What the service got, and what it does with a connection. */
let got: Buffer;
let serve: (socket: Socket) => void;

beforeEach(async () => {
  got = Buffer.alloc(0);
  serve = (socket) => socket.pipe(socket);
  server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('data', (chunk: Buffer) => (got = Buffer.concat([got, chunk]))).on('error', () => {});
    serve(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  await line.close();
  server.close();
});

/** Sends all of `bytes` through the line, ends, and gives what came back with how it came to an end. */
async function exchange(bytes: Buffer): Promise<{ back: Buffer; error: string | null }> {
  const socket = connect({ port: line.port, host: '127.0.0.1' });
  let back = Buffer.alloc(0);
  let error: string | null = null;
  socket.on('data', (chunk: Buffer) => (back = Buffer.concat([back, chunk])));
  socket.on('error', (failure: NodeJS.ErrnoException) => (error = failure.code ?? failure.message));
  socket.end(bytes);
  await new Promise((resolve) => socket.on('close', resolve));
  return { back, error };
}

describe('bytes', () => {
  test.each([
    ['clear', {}],
    ['slow both ways', { up: 400_000, down: 300_000 }],
    ['far away and uneven', { latency: 5, jitter: 20 }],
  ])('a %s line loses, adds and reorders nothing', async (_, conditions) => {
    line = await openLine({ to: port, ...conditions });
    const sent = [1, 2, 3].map(() => randomBytes(50_000));
    const back = await Promise.all(sent.map(exchange));
    expect(back.map((one) => [one.error, hash(one.back)])).toEqual(sent.map((bytes) => [null, hash(bytes)]));
  });

  test('the last answer arrives although the service has already hung up', async () => {
    serve = (socket) => socket.end('done');
    line = await openLine({ to: port, latency: 20 });
    expect((await exchange(Buffer.from('late'))).back.toString()).toBe('done');
    expect(got.toString()).toBe('late');
  });
});

describe('cuts', () => {
  test('a cut resets who is talking, and the next one gets through', async () => {
    serve = () => {};
    line = await openLine({ to: port });
    const talking = exchange(Buffer.from('hello'));
    while (got.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    line.cut();
    expect((await talking).error).toBe('ECONNRESET');
    serve = (socket) => socket.pipe(socket);
    expect((await exchange(Buffer.from('again'))).back.toString()).toBe('again');
  });

  test('a photo can be cut after so many bytes: the service has those and no more', async () => {
    line = await openLine({ to: port });
    const photo = randomBytes(100_000);
    const cut = line.cutAfter(30_000, 'up');
    const { error } = await exchange(photo);
    await cut;
    expect(error).not.toBeNull();
    expect(got.length).toBeGreaterThan(0);
    expect(got.length).toBeLessThanOrEqual(30_000);
    expect(hash(got)).toBe(hash(photo.subarray(0, got.length)));
  });

  test('an answer can be lost after the service has done its work', async () => {
    line = await openLine({ to: port });
    const lost = line.cutAfter(0, 'down');
    expect(await exchange(Buffer.from('add_item'))).toMatchObject({ back: Buffer.alloc(0), error: 'ECONNRESET' });
    await lost;
    expect(got.toString()).toBe('add_item');
    expect((await exchange(Buffer.from('asked again'))).back.toString()).toBe('asked again');
  });

  test('offline resets everyone, until it is over', async () => {
    line = await openLine({ to: port });
    line.set({ offline: true });
    expect((await exchange(Buffer.from('x'))).error).not.toBeNull();
    expect(got.length).toBe(0);
    line.set({ offline: false });
    expect((await exchange(Buffer.from('y'))).back.toString()).toBe('y');
  });

  test('a service that is not there looks like a broken line, not like silence', async () => {
    line = await openLine({ to: port });
    server.close();
    await once(server, 'close');
    expect((await exchange(Buffer.from('x'))).error).toBe('ECONNRESET');
  });
});

describe('changing weather', () => {
  test('a stall holds every byte and lets all of them go afterwards', async () => {
    line = await openLine({ to: port, stall: true });
    const sent = randomBytes(300_000);
    const talking = exchange(sent);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(got.length).toBe(0);
    line.set({ stall: false });
    expect(hash((await talking).back)).toBe(hash(sent));
  });

  test('when a crawling line turns good, what was under way need not crawl on', async () => {
    // One byte a second: at the old pace this would take two days.
    line = await openLine({ to: port, up: 1, down: 1 });
    const sent = randomBytes(200_000);
    const talking = exchange(sent);
    line.set({ up: 0, down: 0 });
    expect(hash((await talking).back)).toBe(hash(sent));
  });
});
