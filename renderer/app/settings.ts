import { useQuery } from '@tanstack/react-query';
import type { i18n as I18n } from 'i18next';
import { useEffect } from 'react';
import type { DeskState, Settings } from '../../shared/contract/desk.ts';
import { api } from './client.ts';

type Language = Settings['language'];
const KEY = 'len-san.language';

/** The language of last time, for the moment before the desk has answered. Vietnamese unless it was changed. */
export function rememberedLanguage(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
}

export const useDesk = () => useQuery(api.desk.state.queryOptions());

/** Makes language and text size of the settings true on the page. */
export function useApplied(i18n: I18n, desk: DeskState | undefined) {
  const { language, textSize } = desk?.settings ?? {};
  useEffect(() => {
    if (!language) return;
    localStorage.setItem(KEY, language);
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [i18n, language]);
  useEffect(() => {
    document.documentElement.dataset.text = textSize ?? 'normal';
  }, [textSize]);
}
