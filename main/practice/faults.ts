import { z } from 'zod';

/** How often: so many of the next matching calls, or every one. */
const Times = z.union([z.int().min(0).max(100_000), z.literal('always')]).default(0);
/** Only calls of this API, e.g. "product/add_item"; null is any. */
const OfApi = z
  .string()
  .regex(/^[a-z0-9_]+(\/[a-z0-9_]+)+$/)
  .nullable()
  .default(null);

/**
 * What goes wrong on the practice platform. What is not named is off. Faults touch the calls of the platform only, never
 * the shop window and its switches, and they are forgotten when the platform is started anew.
 */
export const Faults = z.strictObject({
  /** Wait before each call, in milliseconds. */
  latencyMs: z.int().min(0).max(600_000).default(0),
  /** Bytes a second in each direction of a call; 0 is as fast as it goes. 2G is about 6000. */
  bytesPerSecond: z.int().min(0).default(0),
  /** The connection is reset before anything is read or done. */
  cutBefore: z.strictObject({ times: Times, path: OfApi }).prefault({}),
  /**
   * What was asked is done, then the answer is lost:
   * reset    the connection is reset without an answer
   * half     the answer breaks off in the middle
   * silence  nothing comes, and the connection stays open
   */
  cutAfter: z
    .strictObject({ times: Times, path: OfApi, how: z.enum(['reset', 'half', 'silence']).default('reset') })
    .prefault({}),
  /** A server in front answers; `applied` says whether what was asked was done behind it. */
  serverError: z
    .strictObject({
      times: Times,
      path: OfApi,
      status: z.union([z.literal(500), z.literal(502), z.literal(503), z.literal(504)]).default(503),
      applied: z.boolean().default(false),
    })
    .prefault({}),
  /** Every call gets a page with status 200, as a café's Wi-Fi sends before somebody has pressed its button. */
  captivePortal: z.boolean().default(false),
  /** The platform's clock against this machine's, in seconds; it shows in the Date header too. */
  clockOffsetSeconds: z.int().min(-315_360_000).max(315_360_000).default(0),
  /** Instead of the platform's own allowance. */
  rateLimit: z
    .strictObject({ perSecond: z.number().positive(), burst: z.int().min(1) })
    .nullable()
    .default(null),
  dailyLimit: z.int().min(0).nullable().default(null),
  /** New items are not found by search_item for so long, in milliseconds. */
  searchLagMs: z.int().min(0).default(0),
  /** Done once, when the faults are set: ends every access token, or the refresh tokens too. */
  expireTokens: z.enum(['no', 'access', 'all']).default('no'),
});
export type Faults = z.infer<typeof Faults>;
export type FaultsInput = z.input<typeof Faults>;

export const NO_FAULTS: Faults = Faults.parse({});

/** What happens to one call. */
export type Mishap = 'captive' | 'cut-before' | 'error' | 'error-after' | 'cut-after' | 'half' | 'silence' | null;

type Counted = { times: number | 'always'; path: string | null };

function take(fault: Counted, api: string): boolean {
  if (fault.times === 0 || (fault.path !== null && fault.path !== api)) return false;
  if (fault.times !== 'always') fault.times -= 1;
  return true;
}

const LOST: Record<Faults['cutAfter']['how'], Mishap> = { reset: 'cut-after', half: 'half', silence: 'silence' };

/** Holds the faults while the platform runs and counts them down. */
export function createFaultSwitch() {
  let faults = structuredClone(NO_FAULTS);
  return {
    /** As they are now, with what is left of the counted ones. */
    get: (): Faults => structuredClone(faults),
    /** @throws z.ZodError for a fault that does not exist */
    set(next: FaultsInput): Faults {
      faults = Faults.parse(next);
      return structuredClone(faults);
    },
    /** Decides what happens to a call, and uses up one of the counted ones. */
    next(api: string): Mishap {
      if (faults.captivePortal) return 'captive';
      if (take(faults.cutBefore, api)) return 'cut-before';
      if (take(faults.serverError, api)) return faults.serverError.applied ? 'error-after' : 'error';
      return take(faults.cutAfter, api) ? LOST[faults.cutAfter.how] : null;
    },
  };
}
export type FaultSwitch = ReturnType<typeof createFaultSwitch>;
