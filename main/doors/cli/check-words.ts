// What is found of a product, as a person reads it on a terminal: what stands in the way and where, then what only a person can
// answer and how, and last what was set aside and why.
import { isQuestion, setAside } from '../../../shared/model/finding.ts';
import type { Finding, Place } from '../../../shared/model/finding.ts';
import type { I18n } from '../../../shared/locales/i18n.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { inLine, spoken } from './say.ts';
import type { Known } from './say.ts';

/** Signs. What the desk would write is shown beside a short field; a whole description would bury the list. */
const SHORT = 120;

/** Whose fields a step shows. */
const ROWS = {
  facts: 'product',
  photos: 'photo',
  label: 'label',
  papers: 'paper',
  price: 'variant',
  platforms: 'listing',
};

/** "Thông tin › Tiêu đề trên sàn"; the step alone where the place has no name of its own. */
function where(i18n: I18n, { step, field = '' }: Place, known: Known): string {
  const named = known(`product.field.${field.includes('.') ? field : `${ROWS[step]}.${field}`}`);
  return [i18n.t(`step.${step}`), ...(named ? [named] : [])].join(' › ');
}

function remarked({ t }: I18n, { remark }: Finding): string[] {
  if (!remark) return [];
  const day = remark.saidOn ? formatDay(remark.saidOn) : '';
  if (remark.kind === 'asked') return [t('product.missing.askedOn', { day })];
  return [t('cli.found.because', { reason: remark.reason ?? '', day })];
}

/** What can be said to a question, with an example where one helps. */
function answers({ t }: I18n, { question }: Finding, known: Known): string[] {
  if (!question) return [];
  const example = known(`question.${question.id}.example`);
  const choices = question.choices.map((choice) => known(`answer.${choice}`) ?? choice).join(' / ');
  return [...(example ? [example] : []), t('cli.found.answers', { choices })];
}

function wouldWrite({ t }: I18n, { fix }: Finding): string[] {
  const value = fix?.value ?? '';
  return value === '' || value.length > SHORT || value.includes('\n') ? [] : [t('cli.found.write', { value })];
}

function told(i18n: I18n, finding: Finding, known: Known): string {
  const { severity, message, source } = spoken(i18n, finding, known);
  const asked = isQuestion(finding);
  const aside = setAside(finding);
  const head = asked || aside ? message : `${i18n.t(`severity.${severity}`)} · ${message}`;
  const lines = [
    // A question says all by itself, and what was set aside need not be mended.
    ...(asked || aside ? [] : [i18n.t(`finding.${finding.code}.detail`, finding.values), ...wouldWrite(i18n, finding)]),
    ...(aside ? [] : answers(i18n, finding, known)),
    ...remarked(i18n, finding),
    `${where(i18n, finding.place, known)} · ${i18n.t('app.source', { source })}`,
  ];
  return [`  ${inLine(head)}`, ...lines.map((line) => `      ${inLine(line)}`)].join('\n');
}

export function toldOfProduct(i18n: I18n, findings: readonly Finding[], known: Known): string {
  const { t } = i18n;
  if (findings.length === 0) return t('cli.nothingToMend');
  const groups = Object.groupBy(findings, (finding) =>
    setAside(finding) ? 'aside' : isQuestion(finding) ? 'questions' : finding.severity === 'advice' ? 'better' : 'must',
  );
  const { must = [], better = [], questions = [], aside = [] } = groups;
  const summary = [
    must.length > 0 ? t('product.missing.mustCount', { count: must.length }) : t('product.missing.fineCount'),
    ...(questions.length > 0 ? [t('product.missing.questionCount', { count: questions.length })] : []),
    ...(better.length > 0 ? [t('product.missing.adviceCount', { count: better.length })] : []),
  ].join(' · ');
  const all = (some: readonly Finding[]) => some.map((finding) => told(i18n, finding, known));
  return [
    summary,
    ...all([...must, ...better]),
    ...(questions.length > 0 ? ['', t('product.missing.group.questions'), ...all(questions)] : []),
    ...(aside.length > 0 ? ['', t('product.missing.group.aside'), ...all(aside)] : []),
  ].join('\n');
}
