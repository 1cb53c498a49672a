import { useTranslation } from 'react-i18next';
import type { RulesState } from '../../../shared/contract/rules.ts';

/** Rules in a line: how many, of which day, and whose. */
export function useHead(): (pack: Pick<RulesState, 'rules' | 'date' | 'publisher'>) => string {
  const { t } = useTranslation();
  return ({ rules, date, publisher }) =>
    t('rules.head', { rules, date, from: publisher ? t('rules.by', { name: publisher.name }) : t('rules.bundled') });
}
