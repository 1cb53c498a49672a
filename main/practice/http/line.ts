// The line between a client and the platform: as slow as the faults want it, and with an end to what it carries.
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;
export type Line = { bytesPerSecond: number; sleep: Sleep; signal: AbortSignal };

/** What is sent at once on a slow line: a tenth of a second's worth. */
const PIECES_A_SECOND = 10;

const pause = (line: Line, bytes: number) => line.sleep((bytes / line.bytesPerSecond) * 1000, line.signal);

/** Reads a body at the speed of the line. What goes beyond `most` bytes is read and dropped, so that the answer arrives. */
export async function readAll(
  request: IncomingMessage,
  most: number,
  line: Line,
): Promise<{ body: Uint8Array; tooLong: boolean }> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length <= most) pieces.push(piece);
    else pieces = [];
    if (line.bytesPerSecond > 0) await pause(line, piece.length);
  }
  return { body: Buffer.concat(pieces), tooLong: length > most };
}

/** Sends an answer at the speed of the line. */
export async function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Uint8Array,
  line: Line,
): Promise<void> {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  if (line.bytesPerSecond === 0) {
    response.end(body);
    return;
  }
  const step = Math.max(1, Math.round(line.bytesPerSecond / PIECES_A_SECOND));
  for (let at = 0; at < body.length; at += step) {
    const piece = body.subarray(at, at + step);
    response.write(piece);
    await pause(line, piece.length);
  }
  response.end();
}
