import { z } from 'zod';

/**
 * What every answer of Shopee is wrapped in (v2 common response). A success has an empty `error`, whatever the HTTP
 * status; the payload is under `response` in most calls and beside these fields in the token, public and shop-info calls.
 */
export const Envelope = z.looseObject({
  error: z.string().nullish(),
  message: z.string().nullish(),
  /** Only the gateway gives these out: how its answers are told from a page that merely happens to be JSON. */
  request_id: z.string().min(1).max(200),
  response: z.unknown().optional(),
});
export type Envelope = z.infer<typeof Envelope>;

/** What a body turns out to be. `cut` began like an answer and broke off; `foreign` is somebody else's page. */
export type Opened = { is: 'answer'; envelope: Envelope } | { is: 'cut' } | { is: 'foreign' };

export function openEnvelope(body: string): Opened {
  const text = body.trimStart();
  if (text === '') return { is: 'cut' };
  if (!text.startsWith('{')) return { is: 'foreign' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { is: 'cut' };
  }
  const envelope = Envelope.safeParse(value);
  return envelope.success ? { is: 'answer', envelope: envelope.data } : { is: 'foreign' };
}
