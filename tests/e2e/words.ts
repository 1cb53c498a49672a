// What a person reads on the screens, so that the walks break when the words are gone and not when they are improved.
import { createI18n } from '../../shared/locales/i18n.ts';

export const vi = createI18n('vi').t;
export const en = createI18n('en').t;
