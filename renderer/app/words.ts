// Words. Fixed ones: const { t } = useTranslation(); t('list.title'). Words whose key or values come with data – a failure,
// a finding, a moment – are told through these hooks, because their values cannot be known beforehand.
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/model/finding.ts';
import type { Language, WordKey } from '../../shared/locales/i18n.ts';
import { askedKey, failureKey } from '../../shared/locales/keys.ts';
import { api } from './client.ts';
import { failure } from './failure.ts';

export type Values = Record<string, string | number | undefined>;
export type Tell = (key: WordKey, values?: Values) => string;

/** The one place where the check of a key's own values is set aside. */
const telling = (t: TFunction): Tell => t as unknown as Tell;

export function useTell(): Tell {
  const { t } = useTranslation();
  return useMemo(() => telling(t), [t]);
}

/** The sentence of a failed call. */
export function useFailureWords(): (error: unknown) => string {
  const tell = useTell();
  return (error) => {
    const what = failure(error);
    return tell(failureKey(what), what.values);
  };
}

/** What a finding says: `title` in a line, `detail` what to do about it. A question may be worded by the rule pack alone. */
export function useFindingWords(): (finding: Finding) => { title: string; detail: string } {
  const tell = useTell();
  const known = useTellIfKnown();
  return ({ code, values }) => {
    const asked = askedKey({ code, values });
    return {
      title: asked ? (known(asked) ?? String(values['question'])) : tell(`finding.${code}.title`, values),
      detail: tell(`finding.${code}.detail`, values),
    };
  };
}

/** Words that this program may lack, e.g. why a rule matters: then those that the rule pack brings; null where neither has any. */
export function useTellIfKnown(): (key: string) => string | null {
  const { i18n } = useTranslation();
  const tell = useTell();
  const language = useLanguage();
  const { data } = useQuery(api.rules.words.queryOptions());
  return (key) => (i18n.exists(key) ? tell(key as WordKey) : (data?.[language][key] ?? null));
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'vi';
}
