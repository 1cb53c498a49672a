// Calls with the keys of one shop, and the payloads they answer with.
import type { z } from 'zod';
import type { PlatformError, Session } from '../platform.ts';
import { accountOf, secretsOf } from './account.ts';
import { ask, type Answer, type Request } from './call.ts';
import type { Envelope } from './envelope.ts';
import { unsure, type Effect } from './line.ts';
import { refusal } from './refusal.ts';
import { signedIn, signedInAgain, type SignedIn } from './tokens.ts';

/**
 * Asks for one shop and answers the payload under `response`, read by `schema`.
 * Renews the token first when it ends soon, and once when Shopee refuses it.
 * @throws PlatformError of every trouble
 */
export async function askShop<T>(session: Session, request: Request, schema: z.ZodType<T>): Promise<T> {
  return payload((await askAsShop(session, request)).response, schema, request.effect);
}

/** The same, answering the whole envelope: a few calls lay their payload beside it. */
export async function askAsShop(session: Session, request: Request): Promise<Envelope> {
  const secrets = await signedIn(session);
  const first = await askWith(session, request, secrets);
  if (first.yes) return first.envelope;
  if (first.rule.remedy !== 'refresh') throw refused(session, request, first, secrets);
  const renewed = await signedInAgain(session, secrets.accessToken);
  const second = await askWith(session, request, renewed);
  if (second.yes) return second.envelope;
  throw refused(session, request, second, renewed);
}

/** Asks with the app's key alone. */
export async function askPublic<T>(session: Session, request: Request, schema: z.ZodType<T>): Promise<T> {
  const { partnerId } = accountOf(session);
  const secrets = secretsOf(session.readSecrets());
  const answer = await ask(session, request, { partnerId, partnerKey: secrets.partnerKey });
  if (!answer.yes) throw refusal(session, answer.rule, answer.envelope, request.effect, [secrets.partnerKey]);
  return payload(answer.envelope.response, schema, request.effect);
}

/** An answer of another shape than documented is no answer. */
export function payload<T>(value: unknown, schema: z.ZodType<T>, effect: Effect): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw unsure(effect, 'unreadable');
  return parsed.data;
}

const askWith = (session: Session, request: Request, secrets: SignedIn) => {
  const { partnerId, shopId } = accountOf(session);
  return ask(session, request, { partnerId, shopId, partnerKey: secrets.partnerKey, accessToken: secrets.accessToken });
};

const refused = (
  session: Session,
  request: Request,
  answer: Answer & { yes: false },
  secrets: SignedIn,
): PlatformError =>
  refusal(session, answer.rule, answer.envelope, request.effect, [
    secrets.partnerKey,
    secrets.accessToken,
    secrets.refreshToken,
  ]);
