import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

export type Language = 'vi' | 'en';
type Word = keyof typeof vi;
export type Say = (word: Word, values?: Record<string, string | number>) => string;

const WORDS: Record<Language, Record<Word, string>> = { vi, en };

/** The words of the practice pages; `{name}` in them takes a value. */
export const speak =
  (language: Language): Say =>
  (word, values = {}) =>
    WORDS[language][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

export const languageOf = (query: URLSearchParams): Language => (query.get('lang') === 'en' ? 'en' : 'vi');
