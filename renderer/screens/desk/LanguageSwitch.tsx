import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../shared/contract/desk.ts';
import { useSettings } from './useSettings.ts';

/** Vietnamese or English, each called by its own name. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { set } = useSettings();
  return (
    <SegmentedControl
      aria-label={t('settings.language')}
      value={i18n.language}
      onChange={(language) => set({ language: language as (typeof LANGUAGES)[number] })}
      data={LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
    />
  );
}
