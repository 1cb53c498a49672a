import { z } from 'zod';
import { definePhoto } from '../define.ts';

/** What the reading of the file noted: it ends too early, has bad stretches, or holds more pictures than one. */
export const photoFile = definePhoto({
  params: z.strictObject({}),
  codes: ['photo-cut-off', 'photo-damaged', 'photo-first-page'],
  judge: ({ metrics, notes }) => [
    ...(notes.includes('photo.truncated') ? [{ code: 'photo-cut-off' as const, fix: 'retake' as const }] : []),
    ...(notes.includes('photo.damaged') ? [{ code: 'photo-damaged' as const, fix: 'retake' as const }] : []),
    ...(metrics && metrics.pages > 1
      ? [
          {
            code: 'photo-first-page' as const,
            values: { count: metrics.pages },
            fix: null,
            severity: 'advice' as const,
          },
        ]
      : []),
  ],
});
