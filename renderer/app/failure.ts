import { Failure, type FailureData } from '../../shared/contract/failure.ts';

const UNEXPECTED: FailureData = { code: 'unexpected', values: {} };

/** What went wrong as a code of the locales (failure.<code>) with its values; `unexpected` for anything that has none. */
export function failure(error: unknown): FailureData {
  // Said here, before the desk was asked.
  if (error instanceof Failure) return { code: error.code, values: error.values };
  if (typeof error !== 'object' || error === null) return UNEXPECTED;
  const { code, data } = error as { code?: unknown; data?: unknown };
  if (code === 'FAILED' && typeof data === 'object' && data !== null && 'code' in data) return data as FailureData;
  // The door itself refused the shape of the call, before any service saw it.
  if (code === 'BAD_REQUEST') return { code: 'bad-input', values: {} };
  return UNEXPECTED;
}

/** True when the call may succeed later just as it is: the desk was busy, full, away. */
export function passing(error: unknown): boolean {
  const { code } = failure(error);
  return code === 'unexpected' || code === 'desk.disk-full' || code === 'desk.read-only' || code === 'not-ready';
}
