// What the command line prints: JSON for scripts, sentences for people, and the exit code that goes with it.
import { ORPCError } from '@orpc/server';
import { FailureData } from '../../../shared/contract/failure.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { I18n } from '../../../shared/locales/i18n.ts';
import { askedKey, failureKey } from '../../../shared/locales/keys.ts';
import type { PackWords } from '../../../shared/rules/words.ts';

/** 0 fine · 1 findings that block, or work left · 2 wrong use · 3 failed */
export const EXIT = { fine: 0, left: 1, use: 2, failed: 3 } as const;
export type Code = (typeof EXIT)[keyof typeof EXIT];

export const print = (line: string) => void process.stdout.write(`${line}\n`);
export const show = (json: boolean, value: unknown, words: () => string) =>
  print(json ? JSON.stringify(value) : words());
export const complain = (line: string) => void process.stderr.write(`${line}\n`);

/** Control signs in a file's name would be orders to the terminal. */
export const tame = (text: string) => text.replace(/\p{Cc}/gu, '?');
/** The same of a text that may run over several lines: in one. */
export const inLine = (text: string) => tame(text.replace(/\s+/gu, ' ').trim());

/** The failure behind a rejected call, or null when it is none of ours. */
export function failureOf(error: unknown): FailureData | null {
  if (!(error instanceof ORPCError) || error.code !== 'FAILED') return null;
  return FailureData.safeParse(error.data).data ?? null;
}

/**
 * What a call says of one file, or why it could not: one that trips us up must not hold up a folder of thousands.
 * @throws what concerns the whole desk, e.g. a full disk
 */
export async function orFailure<T>(call: Promise<T>): Promise<T | FailureData> {
  try {
    return await call;
  } catch (error) {
    const failure = failureOf(error);
    if (!failure || failure.code.startsWith('desk.')) throw error;
    return failure;
  }
}

/** The one place where the check of a key's own values is set aside: here they come with the failure. */
export const sentence = ({ t }: I18n, failure: FailureData) =>
  (t as (key: string, values: object) => string)(failureKey(failure), failure.values);

/** Words whose key comes with data: the program's own, else those that the rule pack brings, else none. */
export type Known = (key: string) => string | null;
export const knownIn =
  (i18n: I18n, pack?: PackWords): Known =>
  (key) =>
    i18n.exists(key)
      ? (i18n.t as (key: string) => string)(key)
      : (pack?.[i18n.language === 'en' ? 'en' : 'vi'][key] ?? null);

function titleOf(i18n: I18n, { code, values }: Finding, known: Known): string {
  const asked = askedKey({ code, values });
  return asked ? (known(asked) ?? String(values['question'])) : i18n.t(`finding.${code}.title`, values);
}

/** A finding as scripts get it: with its words, in the language asked for. */
export function spoken(i18n: I18n, finding: Finding, known = knownIn(i18n)) {
  const { rule, severity, place, source, fix, question, remark } = finding;
  return {
    rule,
    severity,
    place,
    message: titleOf(i18n, finding, known),
    source,
    fix: fix
      ? {
          kind: fix.kind,
          label: i18n.t(`fix.${fix.kind}`),
          ...(fix.value === undefined ? {} : { value: fix.value }),
        }
      : null,
    question,
    remark: remark && { kind: remark.kind, reason: remark.reason, saidOn: remark.saidOn },
  };
}

/** The same of a photo by itself: with the explanation, and with what the desk would do to it. */
export function spokenOfPhoto(i18n: I18n, finding: Finding) {
  // Nobody is asked about a photo by itself, and nobody has remarked on it.
  const { fix, question: _question, remark: _remark, ...said } = spoken(i18n, finding);
  const step = finding.fix?.step;
  return {
    ...said,
    detail: i18n.t(`finding.${finding.code}.detail`, finding.values),
    fix: fix && (step ? { ...fix, step } : fix),
  };
}

/** A finding of a photo as a person reads it. */
export const toldAloud = (
  i18n: I18n,
  {
    severity,
    message,
    detail,
    source,
  }: Pick<ReturnType<typeof spokenOfPhoto>, 'severity' | 'message' | 'detail' | 'source'>,
) => `  ${i18n.t(`severity.${severity}`)} · ${message}\n      ${detail} (${source})`;
