import type { JobKind } from './requests.ts';

/**
 * Which of two waiting jobs goes first: the lower number. What somebody looks at this moment, then what somebody waits
 * for, then the rest; reading takes seconds and stands behind its equals.
 */
export function rankOf(kind: JobKind, background: boolean): number {
  if (background) return kind === 'read' ? 4 : 3;
  if (kind === 'preview' || kind === 'scan-page') return 0;
  return kind === 'read' ? 2 : 1;
}

/** From this rank on nobody waits for it. */
export const BACKGROUND_RANK = 3;
