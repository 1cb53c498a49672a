import { useTranslation } from 'react-i18next';
import type { RuleRow } from '../../../shared/contract/rules.ts';
import { useLanguage, useTell } from '../../app/words.ts';
import type { WordKey } from '../../../shared/locales/i18n.ts';

/** What a rule is called: in the words of the program, else in those the pack brings, else by its id. */
export function useRuleTitle(): (rule: Pick<RuleRow, 'id' | 'words'>) => string {
  const { i18n } = useTranslation();
  const language = useLanguage();
  const tell = useTell();
  return ({ id, words }) => {
    const key = `rule.${id}.title`;
    return i18n.exists(key) ? tell(key as WordKey) : (words?.[language].title ?? id);
  };
}
