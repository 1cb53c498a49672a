// `check` as a person reads it: where each thing is, how a question is answered, what was set aside and why.
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { openDesk } from '../../../main/app.ts';
import { router } from '../../../main/router.ts';
import { fingerprint } from '../../../main/rules/signature.ts';
import { keyFileSafe } from '../../../main/safe.ts';
import { createI18n } from '../../../shared/locales/i18n.ts';
import { aboutOf } from '../../../shared/model/finding.ts';
import { dayOf, formatDay } from '../../../shared/text/dates.ts';
import { READY } from '../../fixtures/ready.ts';
import { newQuestion, newer } from '../../rules/newer-pack.ts';
import { asFile, office, signedText } from '../../rules/pack-file.ts';
import { terminal } from './terminal.ts';

const { t } = createI18n('vi');

/** One product, with something wrong with it, something remarked, and a question that only the installed rules have words for. */
async function prepare(dir: string, dataDir: string): Promise<string> {
  const desk = openDesk({ dataDir, safe: keyFileSafe(join(dir, 'key')), version: '0.0.0' });
  const client = createRouterClient(router, { context: { desk, local: true } });
  try {
    const given = asFile(signedText(newer()));
    await client.rules.trust({ file: given, fingerprint: fingerprint(office.publicKey) });
    await client.rules.install({ file: given });
    const { id: producerId } = await client.producers.create(READY.producer);
    const { id } = await client.products.create({ ...READY.product, producerId });
    await client.labels.set({ productId: id, patch: { ...READY.label, netQuantity: '500ml', lot: '\u001b[2Jlô' } });
    const { findings } = await client.checks.product({ id });
    const remark = (code: string, kind: 'not-for-me' | 'asked', reason: string | null) => {
      const found = findings.find((finding) => finding.code === code && !finding.firm);
      if (!found) throw new Error(`nothing was found with code ${code}`);
      return client.checks.remark({ productId: id, rule: found.rule, code, about: aboutOf(found.place), kind, reason });
    };
    await remark('paper-missing', 'not-for-me', 'Hàng mẫu,\nchưa bán \u001b[31mđâu');
    await remark('question-open', 'asked', null);
    return id;
  } finally {
    await desk.close();
  }
}

test('what is found of a product reads well without --json', { timeout: 120_000 }, async () => {
  const { dir, data, say, json } = terminal();
  const id = await prepare(dir, data);
  const { code, out } = await say(['check', id]);
  expect(code).toBe(1);
  const [found = '', questions = '', aside = ''] = out.split('\n\n');

  // What is in the way stands first, with its place, and with what to write.
  expect(found).toContain(
    `Nên ghi: “500 ml”\n      ${t('step.label')} › ${t('product.field.label.netQuantity')} · Căn cứ: `,
  );

  // Questions say how they may be answered: ours in our words, those of a newer pack in its own.
  expect(questions).toContain(t('product.missing.group.questions'));
  expect(questions).toContain(
    `${t('question.label-map.ask')}\n      ${t('question.label-map.example')}\n      Trả lời: Có / Không`,
  );
  expect(questions).toContain(
    `${newQuestion.words.vi.ask}\n      ${newQuestion.words.vi.example}\n      Trả lời: Có / Thỉnh thoảng / Không`,
  );
  expect(questions).toContain('Đã hỏi văn phòng ngày ');

  // What was set aside says when and why, in one line that gives no orders to the terminal.
  expect(aside).toContain(t('product.missing.group.aside'));
  expect(aside).toContain(`Để qua một bên ngày ${formatDay(dayOf(Date.now()))}, vì: Hàng mẫu, chưa bán ?[31mđâu`);
  expect(out).not.toContain('\u001b');
  expect(out).not.toMatch(/\{\{|question\.|finding\.|product\.field/);

  const english = await say(['--lang', 'en', 'check', id]);
  expect(english.out).toContain(`${newQuestion.words.en.ask}\n      Answers: Yes / Sometimes / No`);
  const { value } = await json(['check', id]);
  expect((value as { findings: { message: string }[] }).findings.map(({ message }) => message)).toContain(
    newQuestion.words.vi.ask,
  );
});
