import type { WordKey } from '../../../shared/locales/i18n.ts';
import type { Errand } from '../../../shared/model/errand.ts';

/** Where the words for an errand's reason are: the house's own failures, a platform's errors, or the line's. */
export function whyKey(why: NonNullable<Errand['why']>): WordKey {
  if (why.startsWith('failure.')) return why as WordKey;
  return (why.includes('.') ? `platform.${why}` : `errand.why.${why}`) as WordKey;
}
