import { createInstance } from 'i18next';
import type { i18n, ParseKeys } from 'i18next';
import { formatBytes } from '../text/bytes.ts';
import { formatDay } from '../text/dates.ts';
import { formatMoney } from '../text/money.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

export type Language = 'vi' | 'en';
export type I18n = i18n;
/** A key that has words, for tables that keep keys. */
export type WordKey = ParseKeys;

type Loose<T, Part extends keyof T> = Omit<T, Part> & Record<Part, Record<string, string>>;

/** Parts of the words whose keys come with data (a rule's code, a platform's error, what was done): any name is let through. */
type ByData = {
  finding: Record<string, { title: string; detail: string }>;
  platform: Record<string, Record<string, string>>;
  history: Loose<(typeof vi)['history'], 'action'>;
  errand: Loose<(typeof vi)['errand'], 'why'>;
};
type Words = Omit<typeof vi, keyof ByData> & ByData;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}

/**
 * The words of both languages, ready at once, for the screens and for the command line. In a sentence `{{price, money}}`
 * is whole VND, `{{expires, date}}` a Day and `{{size, bytes}}` a number of bytes. Vietnamese stands in for a missing word.
 */
export function createI18n(language: Language): I18n {
  const words = createInstance();
  void words.init({
    lng: language,
    fallbackLng: 'vi',
    supportedLngs: ['vi', 'en'],
    resources: { vi: { translation: vi }, en: { translation: en } },
    // Everything is at hand: the first screen must not show bare keys.
    initAsync: false,
    // React writes text, not HTML, and the command line has none.
    interpolation: { escapeValue: false },
  });
  const { formatter } = words.services;
  formatter?.add('money', (value: unknown) => formatMoney(Number(value)));
  formatter?.add('date', (value: unknown) => formatDay(String(value)));
  formatter?.add('bytes', (value: unknown, lng) => formatBytes(Number(value), lng === 'en' ? 'en' : 'vi'));
  return words;
}
