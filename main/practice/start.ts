import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createCallLog } from './calls.ts';
import { createClock } from './clock.ts';
import { createAllowance } from './db/allowance.ts';
import { createIdentity } from './db/identity.ts';
import { createImages } from './db/images.ts';
import { createItems } from './db/items.ts';
import { createModels } from './db/models.ts';
import { openState } from './db/open.ts';
import { createTokens } from './db/tokens.ts';
import { createFaultSwitch, Faults } from './faults.ts';
import type { FaultsInput } from './faults.ts';
import { setFaults } from './http/faults-door.ts';
import type { Sleep } from './http/line.ts';
import { startServer } from './http/server.ts';
import type { Platform } from './platform.ts';
import type { RandomBytes } from './random.ts';
import { Settings } from './settings.ts';
import type { SettingsInput } from './settings.ts';
import { inLanguage, WINDOW } from './window/layout.ts';
import type { Language } from './words/index.ts';
import { speak } from './words/index.ts';

export type PracticeOptions = {
  /** Its own folder: database and pictures. Made when it is missing; the same folder brings the same shop back. */
  stateDir: string;
  /** Exactly this port. Without it, or with 0: the port of the last start if it is free, otherwise any. */
  port?: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** node:crypto's randomBytes when left out. What is handed in must not repeat itself over restarts. */
  random?: RandomBytes;
  faults?: FaultsInput;
  settings?: SettingsInput;
  /** Of the window's address and of the shop's name; Vietnamese when left out. */
  language?: Language;
  /** Waiting on a slow line; the timer of Node when left out. */
  sleep?: Sleep;
  /** Told of a fault of our own; a client only sees error_inner. */
  onError?(error: unknown): void;
};

/** Everything a client of Shopee needs; the first line of `len-san practice`. */
export type PracticeAccount = {
  /** Base address, e.g. http://127.0.0.1:41000, without /api/v2. */
  host: string;
  partnerId: number;
  partnerKey: string;
  shopId: number;
  accessToken: string;
  refreshToken: string;
};

export type Practice = {
  shopee: PracticeAccount;
  /** Page of the shop as a buyer sees it. */
  window: string;
  faults(): Faults;
  /** The whole set: what is not named is off. @throws z.ZodError for a fault that does not exist */
  setFaults(faults: FaultsInput): Faults;
  close(): Promise<void>;
};

/** Loopback only, whatever is asked: nobody else's machine has any business here. */
const HOST = '127.0.0.1';
const timer: Sleep = async (ms, signal) => {
  await wait(ms, undefined, { signal });
};

/**
 * Starts a platform on this machine that speaks Shopee Open Platform v2. What it answered as done is on disk before the
 * answer goes out.
 * @throws NodeJS.ErrnoException EADDRINUSE when `port` is taken; z.ZodError for a fault or a setting that does not exist
 */
export async function startPractice(options: PracticeOptions): Promise<Practice> {
  const language = options.language ?? 'vi';
  const settings = Settings.parse(options.settings ?? {});
  const firstFaults = Faults.parse(options.faults ?? {});
  const faults = createFaultSwitch();
  const db = openState(options.stateDir);
  try {
    const random = options.random ?? randomBytes;
    const deps = { now: options.now, random };
    let base = '';
    const platform: Platform = {
      db,
      settings,
      faults,
      random,
      clock: createClock(options.now, () => faults.get().clockOffsetSeconds),
      identity: createIdentity(db, { ...deps, shopName: speak(language)('shopName') }),
      tokens: createTokens(db, deps),
      allowance: createAllowance(db, options.now),
      images: createImages(db, options.stateDir, deps),
      items: createItems(db),
      models: createModels(db),
      calls: createCallLog(),
      report: options.onError ?? (() => undefined),
      base: () => base,
    };
    const where = { host: HOST, port: options.port || null, wished: platform.identity.lastPort() };
    const server = await startServer(platform, where, options.sleep ?? timer);
    base = `http://${HOST}:${server.port}`;
    platform.identity.keepPort(server.port);
    const { partnerId, partnerKey } = platform.identity;
    const shopId = platform.identity.shops()[0]?.shopId ?? 0;
    const { accessToken, refreshToken } = platform.tokens.current(shopId);
    // After the pair is made: "expired from the start" means this pair.
    setFaults(platform, firstFaults);
    return {
      shopee: { host: base, partnerId, partnerKey, shopId, accessToken, refreshToken },
      window: base + inLanguage(WINDOW, language),
      faults: () => faults.get(),
      setFaults: (next) => setFaults(platform, next),
      async close() {
        await server.close();
        db.close();
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}
