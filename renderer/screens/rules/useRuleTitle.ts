import type { RuleRow } from '../../../shared/contract/rules.ts';
import { useLanguage, useTellIfKnown } from '../../app/words.ts';

/** What a rule is called: in the words of the program, else in those the pack brings, else by its id. */
export function useRuleTitle(): (rule: Pick<RuleRow, 'id' | 'words'>) => string {
  const language = useLanguage();
  const known = useTellIfKnown();
  return ({ id, words }) => known(`rule.${id}.title`) ?? words?.[language].title ?? id;
}
