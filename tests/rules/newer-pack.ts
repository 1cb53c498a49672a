// A pack that is younger than the program: a rule and a question of which its locales know nothing.
import { younger } from './pack-file.ts';

export const newQuestion = {
  id: 'stream-sale',
  of: 'product',
  step: 'platforms',
  choices: ['yes', 'sometimes', 'no'],
  words: {
    vi: {
      ask: 'Bà con có bán sản phẩm này trong buổi phát trực tiếp không?',
      against: 'Đang bán trong buổi phát trực tiếp: đọc đủ thông tin trên nhãn cho người xem',
      example: 'Ví dụ: nói rõ khối lượng và hạn dùng khi mở bán.',
    },
    en: {
      ask: 'Do you sell this product in live streams?',
      against: 'Sold in live streams: read the label out to those who watch',
    },
  },
};

export const newRule = {
  id: 'OCP-99',
  severity: 'platform',
  groups: ['ALL'],
  effectiveFrom: null,
  effectiveUntil: null,
  suspended: null,
  clock: 'today',
  source: 'NĐ 99/2027 Đ5',
  confidence: 'H',
  lastReviewed: '2026-12-24',
  check: 'attested',
  params: { question: 'stream-sale', step: 'platforms', wants: ['no'] },
  words: {
    vi: { title: 'Bán trực tiếp thì đọc đủ nhãn', why: 'Người xem không cầm được gói hàng trên tay.' },
    en: { title: 'Live sales read out the label', why: 'Those who watch cannot hold the pack.' },
  },
};

const newAnswers = { sometimes: { vi: 'Thỉnh thoảng', en: 'Sometimes' } };

export function newer({
  rule = newRule,
  question = newQuestion,
  answers = newAnswers,
}: { rule?: object; question?: object; answers?: object } = {}) {
  const pack = younger();
  return { ...pack, rules: [...pack.rules, rule], questions: [...pack.questions, question], answers };
}
