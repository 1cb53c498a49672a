// What is said of one file, as a line of JSON: printed for scripts, kept to go on from, and made into a contact sheet.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { FailureData } from '../../../shared/contract/failure.ts';
import { PHOTO_VERDICTS } from '../../../shared/contract/photos.ts';
import type { PhotoVerdict } from '../../../shared/contract/photos.ts';
import type { I18n } from '../../../shared/locales/i18n.ts';
import { FIX_KINDS, Place, SEVERITIES } from '../../../shared/model/finding.ts';
import { PhotoMetrics } from '../../../shared/model/photo-metrics.ts';
import { PhotoReading } from '../../../shared/model/photo-reading.ts';
import { RECIPE_OPS } from '../../../shared/model/photo-recipe.ts';
import { PhotoScore } from '../../../shared/model/photo-score.ts';
import { currentPack } from '../../../shared/rules/index.ts';
import { sentence, spokenOfPhoto, tame, toldAloud } from './say.ts';

type Answer = z.infer<typeof PhotoVerdict>;

/** The state of a file on the disk: while it is the same, nothing need be measured again. */
export const Stamp = z.object({ bytes: z.number(), modified: z.number() });
export type Stamp = z.infer<typeof Stamp>;

const Said = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  place: Place,
  message: z.string(),
  detail: z.string(),
  source: z.string(),
  fix: z.object({ kind: z.enum(FIX_KINDS), step: z.enum(RECIPE_OPS).optional(), label: z.string() }).nullable(),
});

export const Line = z.object({
  file: z.string(),
  verdict: z.enum(PHOTO_VERDICTS),
  score: PhotoScore.nullable(),
  findings: z.array(Said),
  metrics: z.union([PhotoMetrics, z.strictObject({})]),
  reading: PhotoReading.nullable().optional(),
  /** Null when the file was not there. */
  source: Stamp.nullable(),
  /** What judged it, and in which language: a line of other rules says nothing of today. */
  by: z.object({ rules: z.string(), lang: z.string() }),
  ms: z.object({ decode: z.number(), checks: z.number() }),
  failure: z.object({ code: z.string(), message: z.string() }).optional(),
});
export type Line = z.infer<typeof Line>;

export const judge = (i18n: I18n): Line['by'] => ({ rules: currentPack.id, lang: i18n.language });

export async function stampOf(path: string): Promise<Stamp | null> {
  const there = await stat(path).catch(() => null);
  return there && { bytes: there.size, modified: Math.trunc(there.mtimeMs) };
}

export const unreadable = (file: string, failure: FailureData): Answer => ({
  file,
  verdict: 'unreadable',
  findings: [],
  score: null,
  metrics: null,
  reading: null,
  ms: { decode: 0, checks: 0 },
  failure,
});

export function lineOf(i18n: I18n, answer: Answer, source: Stamp | null, read: boolean): Line {
  const { file, verdict, score, findings, metrics, reading, ms, failure } = answer;
  return {
    file,
    verdict,
    score,
    findings: findings.map((finding) => spokenOfPhoto(i18n, finding)),
    metrics: metrics ?? {},
    ...(read ? { reading } : {}),
    source,
    by: judge(i18n),
    ms,
    ...(failure
      ? {
          failure: {
            code: failure.code,
            message: sentence(i18n, { ...failure, values: { file: basename(file), ...failure.values } }),
          },
        }
      : {}),
  };
}

/** The same for a person. */
export function aloud(i18n: I18n, { file, verdict, score, findings, failure }: Line): string {
  const judged = i18n.t(`cli.verdict.${verdict}`);
  return [
    `${tame(file)}: ${score ? i18n.t('cli.scored', { verdict: judged, score: score.score }) : judged}`,
    ...(failure ? [`  ${tame(failure.message)}`] : []),
    ...findings.map((finding) => toldAloud(i18n, finding)),
  ].join('\n');
}
