import type { CallLog } from './calls.ts';
import type { Clock } from './clock.ts';
import type { AllowanceBook } from './db/allowance.ts';
import type { Identity } from './db/identity.ts';
import type { Images } from './db/images.ts';
import type { Items } from './db/items.ts';
import type { Models } from './db/models.ts';
import type { Db } from './db/open.ts';
import type { Tokens } from './db/tokens.ts';
import type { FaultSwitch } from './faults.ts';
import type { RandomBytes } from './random.ts';
import type { Settings } from './settings.ts';

/** Everything a call of the practice platform may touch. */
export type Platform = {
  db: Db;
  clock: Clock;
  random: RandomBytes;
  settings: Settings;
  faults: FaultSwitch;
  identity: Identity;
  tokens: Tokens;
  allowance: AllowanceBook;
  images: Images;
  items: Items;
  models: Models;
  /** Last calls, for the trainer's eye. */
  calls: CallLog;
  /** Told of a fault of our own, which a client only sees as error_inner. */
  report(error: unknown): void;
  /** Where it listens, e.g. http://127.0.0.1:41000, for the addresses it gives out. */
  base(): string;
};
