// A pack of rules as it comes on a stick: one readable JSON file, signed by who publishes it.
import { z } from 'zod';
import { Failure } from '../../shared/contract/failure.ts';
import { loadPack } from '../../shared/rules/pack.ts';
import type { Pack } from '../../shared/rules/pack.ts';
import { checks } from '../../shared/rules/registry.ts';
import { carryWords } from './carry-words.ts';
import { fingerprint, isSignedBy, signJson } from './signature.ts';

const FORMAT = 'len-san-rules-1';
/** Bytes. Ten times what all rules of today take; more is no pack and must not fill the memory. */
export const MAX_PACK_BYTES = 5_000_000;

const Publisher = z.strictObject({ name: z.string().trim().min(1).max(80), key: z.base64().length(44) });
export type Publisher = z.infer<typeof Publisher>;
export const Publishers = z.array(Publisher);

const File = z.strictObject({
  format: z.literal(FORMAT),
  publisher: Publisher,
  /** Ed25519 over the canonical form of {format, publisher, pack}, base64. */
  signature: z.base64(),
  pack: z.unknown(),
});
const Named = z.object({ rules: z.array(z.object({ check: z.string() })) });

export type SignedPack = { publisher: Publisher; fingerprint: string; pack: Pack };

/**
 * Reads a file and proves its signature; whether its signer is trusted is for the caller.
 * @throws Failure pack.empty, pack.too-big, pack.not-a-pack, pack.changed, pack.newer-program, pack.broken
 */
export function readPackFile(bytes: Uint8Array): SignedPack {
  if (bytes.length > MAX_PACK_BYTES) throw new Failure('pack.too-big');
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') throw new Failure('pack.empty');
  const { signature, ...signed } = parse(text);
  if (!isSignedBy(signed, signature, signed.publisher.key)) throw new Failure('pack.changed');
  return { publisher: signed.publisher, fingerprint: fingerprint(signed.publisher.key), pack: tie(signed.pack) };
}

function parse(text: string): z.infer<typeof File> {
  try {
    return File.parse(JSON.parse(text));
  } catch (error) {
    throw new Failure('pack.not-a-pack', {}, { cause: error });
  }
}

/** Ties the rules to their checks. @throws Failure pack.newer-program, pack.broken */
export function tie(json: unknown): Pack {
  const named = Named.safeParse(json).data?.rules ?? [];
  const unknown = new Set(named.map(({ check }) => check).filter((name) => !Object.hasOwn(checks, name)));
  if (unknown.size > 0) throw new Failure('pack.newer-program', { checks: [...unknown].join(', ') });
  try {
    return loadPack(json);
  } catch (error) {
    const detail = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Failure('pack.broken', { detail: detail.slice(0, 300) }, { cause: error });
  }
}

/**
 * The text of a signed file, for its publisher. What rules and questions are called here goes along, so that an older program
 * can say it too.
 * @throws Failure pack.newer-program, pack.broken, bad-input where the key is none
 */
export function signPack(pack: unknown, name: string, privatePem: string, publicKey: string): string {
  tie(pack);
  const spoken = carryWords(pack);
  // What was put in is held to the same measure as what is read.
  tie(spoken);
  const signed = { format: FORMAT, publisher: Publisher.parse({ name, key: publicKey }), pack: spoken };
  const { signature } = signJson(signed, privatePem);
  return `${JSON.stringify({ format: FORMAT, publisher: signed.publisher, signature, pack: spoken }, null, 2)}\n`;
}
