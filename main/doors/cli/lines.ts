// What is said of one file, as a line of JSON: printed for scripts, kept to go on from, and made into a contact sheet.
import { stat } from 'node:fs/promises';
import type { z } from 'zod';
import type { FailureData } from '../../../shared/contract/failure.ts';
import type { PhotoVerdict } from '../../../shared/contract/photos.ts';
import type { I18n } from '../../../shared/locales/i18n.ts';
import { sentence, spoken, tame, toldAloud } from './say.ts';

type Answer = z.infer<typeof PhotoVerdict>;
/** The state of a file on the disk: while it is the same, nothing need be measured again. */
export type Stamp = { bytes: number; modified: number };

export type Line = Pick<Answer, 'file' | 'verdict' | 'score' | 'ms'> & {
  findings: ReturnType<typeof spoken>[];
  metrics: Answer['metrics'] | Record<string, never>;
  reading?: Answer['reading'];
  /** Null when the file was not there. */
  source: Stamp | null;
  failure?: { code: string; message: string };
};

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
    findings: findings.map((finding) => spoken(i18n, finding)),
    metrics: metrics ?? {},
    ...(read ? { reading } : {}),
    source,
    ms,
    ...(failure
      ? {
          failure: {
            code: failure.code,
            message: sentence(i18n, { ...failure, values: { file, ...failure.values } }),
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
