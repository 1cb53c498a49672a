import { createI18n } from '../../../shared/locales/i18n.ts';
import { Failure } from '../../../shared/contract/failure.ts';

export type Words = ReturnType<typeof createI18n>['t'];

/** The sentence for what keeps the desk from opening, in the first language: nobody has chosen one yet. */
export function sentenceFor(error: unknown): { title: string; text: string } {
  const { t } = createI18n('vi');
  const { code, values } = error instanceof Failure ? error : new Failure('unexpected');
  return { title: t('app.name'), text: t(`failure.${code}`, values) };
}
