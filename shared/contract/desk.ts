import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Id, Instant } from '../model/ids.ts';
import { nothing, procedure } from './base.ts';
import { FailureData } from './failure.ts';

export const LANGUAGES = ['vi', 'en'] as const;

export const Settings = z.object({
  language: z.enum(LANGUAGES),
  /** Large is the projector view of a trainer. */
  textSize: z.enum(['normal', 'large']),
  /** Bytes a day that sending may cost; null is no limit. */
  dailyBytes: z.int().positive().nullable(),
});
export type Settings = z.infer<typeof Settings>;

/** What the app opens with. Anything but "ready" has a screen of its own. */
export const DeskState = z.object({
  state: z.enum(['ready', 'first-start', 'newer', 'damaged']),
  version: z.string(),
  dataDir: z.string(),
  settings: Settings,
  /** Whether this door can show the platform keys' safe place: 'os' key store or a key file of this user. */
  safe: z.enum(['os', 'file', 'none']),
  failure: FailureData.nullable(),
});
export type DeskState = z.infer<typeof DeskState>;

export const Backup = z.object({
  name: z.string(),
  madeAt: Instant,
  bytes: z.int(),
  reason: z.enum(['daily', 'by-hand', 'before-upgrade', 'before-restore']),
});
export type Backup = z.infer<typeof Backup>;

/** Something changed that a screen may be showing. */
export const DeskEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rows'),
    rows: z.array(z.object({ entity: z.string(), id: z.string(), subject: z.string().nullable() })),
  }),
  z.object({ kind: z.literal('outbox') }),
  // Photos being taken into a product; no product ("") while the sample desk is drawn.
  z.object({ kind: z.literal('photos'), productId: Id.or(z.literal('')), done: z.int(), total: z.int() }),
  z.object({ kind: z.literal('reload') }),
]);
export type DeskEvent = z.infer<typeof DeskEvent>;

export const desk = {
  state: procedure.input(nothing).output(DeskState),
  /** First start: an own empty desk, or the sample desk with twelve products. */
  begin: procedure.input(z.object({ sample: z.boolean() })).output(DeskState),
  setSettings: procedure.input(Settings.partial()).output(Settings),
  events: procedure.input(nothing).output(eventIterator(DeskEvent)),
  backups: procedure.input(nothing).output(z.object({ backups: z.array(Backup) })),
  backup: procedure.input(nothing).output(Backup),
  /** Puts a backup in the place of the desk; what was there is backed up first. `file` is a path, for the command line. */
  restore: procedure.input(z.union([z.object({ name: z.string() }), z.object({ file: z.string() })])).output(DeskState),
};
