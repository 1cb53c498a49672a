import type { Faults, FaultsInput } from './faults.ts';

export const PRESETS = [
  'slow',
  'cutBefore',
  'cutAfter',
  'cutAfterCreate',
  'serverError',
  'captivePortal',
  'clock',
  'searchLag',
  'rateLimit',
  'expireTokens',
] as const;
type Preset = (typeof PRESETS)[number];

const HOUR_S = 3600;
const MINUTE_MS = 60_000;
/** About what 2G gives at the edge of a village. */
const SLOW = { latencyMs: 800, bytesPerSecond: 6_000 };
const CREATE = 'product/add_item';

type Switch = {
  isOn(faults: Faults): boolean;
  on: FaultsInput;
  /** What is set when it is switched off again. */
  off: FaultsInput;
  /** Calls it is still waiting for, of a counted one. */
  left?(faults: Faults): number | 'always';
};

const once = (path: string | null = null) => ({ times: 1, path });
const cutsCreate = ({ cutAfter }: Faults) => cutAfter.times !== 0 && cutAfter.path === CREATE;

const SWITCHES: Record<Preset, Switch> = {
  slow: {
    isOn: (faults) => faults.bytesPerSecond > 0 || faults.latencyMs > 0,
    on: SLOW,
    off: { latencyMs: 0, bytesPerSecond: 0 },
  },
  cutBefore: {
    isOn: (faults) => faults.cutBefore.times !== 0,
    on: { cutBefore: once() },
    off: { cutBefore: {} },
    left: (faults) => faults.cutBefore.times,
  },
  cutAfter: {
    isOn: (faults) => faults.cutAfter.times !== 0 && !cutsCreate(faults),
    on: { cutAfter: once() },
    off: { cutAfter: {} },
    left: (faults) => faults.cutAfter.times,
  },
  cutAfterCreate: {
    isOn: cutsCreate,
    on: { cutAfter: once(CREATE) },
    off: { cutAfter: {} },
    left: (faults) => faults.cutAfter.times,
  },
  serverError: {
    isOn: (faults) => faults.serverError.times !== 0,
    on: { serverError: { times: 'always' } },
    off: { serverError: {} },
  },
  captivePortal: { isOn: (faults) => faults.captivePortal, on: { captivePortal: true }, off: { captivePortal: false } },
  clock: {
    isOn: (faults) => faults.clockOffsetSeconds !== 0,
    on: { clockOffsetSeconds: HOUR_S },
    off: { clockOffsetSeconds: 0 },
  },
  searchLag: { isOn: (faults) => faults.searchLagMs > 0, on: { searchLagMs: MINUTE_MS }, off: { searchLagMs: 0 } },
  rateLimit: {
    isOn: (faults) => faults.rateLimit !== null,
    on: { rateLimit: { perSecond: 0.2, burst: 2 } },
    off: { rateLimit: null },
  },
  // Done at once and then over: it is never "on".
  expireTokens: { isOn: () => false, on: { expireTokens: 'access' }, off: {} },
};

export type SwitchState = { preset: Preset; on: boolean; left: number | 'always' | null };

/** How each one-press switch stands. */
export const switchStates = (faults: Faults): SwitchState[] =>
  PRESETS.map((preset) => {
    const { isOn, left } = SWITCHES[preset];
    const on = isOn(faults);
    return { preset, on, left: on && left ? left(faults) : null };
  });

/** The faults after one press; the others stay as they are. */
export function press(preset: Preset, faults: Faults): FaultsInput {
  const { isOn, on, off } = SWITCHES[preset];
  return { ...faults, expireTokens: 'no', ...(isOn(faults) ? off : on) };
}
