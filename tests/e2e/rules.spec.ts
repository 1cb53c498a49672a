import type { Page } from '@playwright/test';
import { fingerprint, newKeys } from '../../main/rules/signature.ts';
import { newQuestion, newRule, newer } from '../rules/newer-pack.ts';
import { office, signedElsewhere, signedText, younger } from '../rules/pack-file.ts';
import { button, visit } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { addReadyProduct } from './ready.ts';
import { strangers } from './strangers.ts';
import { en, vi } from './words.ts';

/** What the browser notes of a file that the desk does not take. */
const REFUSED = /status of 422 .*rules\/preview/;

/** A rule that the good product breaks, and one less than before. */
function stricter() {
  const pack = newer();
  const words = {
    vi: { title: 'Có giấy hệ thống chất lượng', why: 'Từ nay cơ sở nào cũng phải có.' },
    en: { title: 'A quality system is there', why: 'Every maker needs one from now on.' },
  };
  const check = { check: 'paperThere', params: { kinds: ['quality-system'] }, severity: 'illegal' };
  const added = { ...newRule, ...check, id: 'FSP-99', words };
  return { ...pack, rules: [...pack.rules.filter((rule) => !('id' in rule && rule.id === 'PHO-11')), added] };
}

async function choose(page: Page, text: string, name = 'quy-dinh.json', t = vi) {
  const chooser = page.waitForEvent('filechooser');
  await button(page, t('rules.choose')).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('rules from a stick: their signer is compared, what changes is read, and products are held to them', async ({
  page,
  desk,
  watch,
}) => {
  watch.allow(REFUSED);
  await page.getByRole('button', { name: vi('welcome.own.title') }).click();
  await expect(button(page, vi('list.empty.add'))).toBeVisible();
  const id = await addReadyProduct(page);
  await visit(page, desk, `/product/${id}`);
  const missing = page.getByRole('complementary', { name: vi('product.missing.title') });
  await expect(missing.getByText(vi('product.missing.fine'))).toBeVisible();

  const before = younger().rules.length;
  const text = signedText(stricter());
  await visit(page, desk, '/rules');
  await choose(page, text);

  // Nobody here knows the signer: their figures stand there to be compared, and nothing of the file is shown before.
  await expect(page.getByText(vi('rules.unknown', { name: 'Sở Công Thương' }))).toBeVisible();
  await expect(page.getByText(fingerprint(office.publicKey), { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: vi('rules.changes') })).toBeHidden();
  await button(page, vi('rules.trust')).click();

  const changes = page.getByRole('region', { name: vi('rules.changes') });
  const signed = vi('rules.by', { name: 'Sở Công Thương' });
  await expect(
    changes.getByText(vi('rules.head', { rules: before + 1, date: '2026-12-24', from: signed })),
  ).toBeVisible();
  await expect(changes.getByText(vi('rules.kind.added', { count: 2 }))).toBeVisible();
  await expect(changes.getByText('Có giấy hệ thống chất lượng')).toBeVisible();
  await expect(changes.getByText('Từ nay cơ sở nào cũng phải có.')).toBeVisible();
  await expect(changes.getByText(vi('rules.kind.removed', { count: 1 }))).toBeVisible();
  await expect(changes.getByText(vi('rule.PHO-11.title'))).toBeVisible();

  // Thought better of it: nothing has changed. The same file may be chosen again.
  await button(page, vi('rules.cancel')).click();
  await expect(changes).toBeHidden();
  await expect(page.getByRole('heading', { name: new RegExp(vi('rules.bundled')) })).toBeVisible();
  await choose(page, text);
  await button(page, vi('rules.use')).click();
  await expect(page.getByText(vi('rules.used'))).toBeVisible();
  await expect(page.getByRole('heading', { name: new RegExp(signed) })).toBeVisible();
  await page.getByLabel(vi('rules.search')).fill('he thong chat luong');
  await expect(page.getByText('FSP-99 · Có giấy hệ thống chất lượng')).toBeVisible();

  // The product that was ready is not any more, and a new question is put in the words of the file.
  await visit(page, desk, `/product/${id}`);
  await expect(missing.getByText(vi('product.missing.fine'))).toBeHidden();
  const stops = missing.getByRole('region', { name: vi('product.missing.group.stops') });
  await expect(stops.getByRole('listitem')).toHaveCount(1);
  await stops.getByRole('button', { name: vi('app.why'), exact: true }).click();
  await expect(stops.getByText('Từ nay cơ sở nào cũng phải có.')).toBeVisible();
  const questions = missing.getByRole('region', { name: vi('product.missing.group.questions') });
  const more = questions.getByRole('button', { name: /^Xem thêm/ });
  if (await more.isVisible()) await more.click();
  const asked = questions.getByRole('listitem').filter({ hasText: newQuestion.words.vi.ask });
  await expect(asked.getByText(newQuestion.words.vi.example)).toBeVisible();
  await asked.getByRole('button', { name: 'Thỉnh thoảng' }).click();
  await expect(missing.getByText(newQuestion.words.vi.against)).toBeVisible();

  // Another start of the desk goes by the same rules.
  await desk.restart();
  await page.goto(desk.url);
  await visit(page, desk, `/product/${id}`);
  await expect(stops.getByRole('listitem')).toHaveCount(1);
  await expect(missing.getByText(newQuestion.words.vi.against)).toBeVisible();
});

test('a file that is not what it should be is refused in plain words, and the rules in use stay', async ({
  page,
  desk,
  watch,
}) => {
  watch.allow(REFUSED);
  await page.getByRole('button', { name: vi('welcome.own.title') }).click();
  await expect(button(page, vi('list.empty.add'))).toBeVisible();
  await visit(page, desk, '/rules');
  const good = signedText();
  await choose(page, good);
  await button(page, vi('rules.trust')).click();
  await button(page, vi('rules.use')).click();
  const inUse = page.getByRole('heading', { name: new RegExp(vi('rules.by', { name: 'Sở Công Thương' })) });
  await expect(inUse).toBeVisible();

  const pack = younger();
  const unknown = { ...pack, rules: [{ ...pack.rules[0], check: 'chuaViet' }, ...pack.rules.slice(1)] };
  const changedByOne = good.replace('2026-12-24', '2026-12-25');
  const bad: [string, string, string][] = [
    ['một chữ khác đi.json', changedByOne, vi('failure.pack.changed')],
    ['người khác ký.json', good.replace(office.publicKey, newKeys().publicKey), vi('failure.pack.changed')],
    ['thư.json', 'Kính gửi bà con', vi('failure.pack.not-a-pack')],
    ['chép dở.json', good.slice(0, 20_000), vi('failure.pack.not-a-pack')],
    ['trống.json', '', vi('failure.pack.empty')],
    [
      'cũ.json',
      signedText(younger({ date: '2026-01-01' })),
      vi('failure.pack.older', { date: '2026-01-01', inUse: '2026-12-24' }),
    ],
    ['mới hơn máy.json', signedElsewhere(unknown), vi('failure.pack.newer-program', { checks: 'chuaViet' })],
  ];
  for (const [name, text, sentence] of bad) {
    await choose(page, text, name);
    const refusal = page.getByRole('alert').filter({ hasText: name });
    await expect(refusal.getByText(sentence)).toBeVisible();
    await expect(refusal.getByText(vi('rules.kept'))).toBeVisible();
    await expect(button(page, vi('rules.use'))).toBeHidden();
    await expect(inUse).toBeVisible();
  }

  // Copied anew under the same name, the file that was cut is looked at again.
  await choose(page, good.slice(0, 20_000));
  await expect(page.getByText(vi('failure.pack.not-a-pack'))).toBeVisible();
  await choose(page, good);
  await expect(page.getByText(vi('rules.noChanges'))).toBeVisible();
});

test('set to English, the screen and the words of a newer file speak English', async ({ page, desk, watch }) => {
  watch.allow(REFUSED);
  await page.getByText(en('settings.languages.en'), { exact: true }).click();
  await page.getByRole('button', { name: en('welcome.own.title') }).click();
  await expect(button(page, en('list.empty.add'))).toBeVisible();
  await visit(page, desk, '/rules');
  // Laws are called what they are called, in every language.
  const sources = younger().rules.map(({ source }) => source);
  const look = async (where: string) => {
    const heard = await strangers(page);
    expect
      .soft(
        heard.filter((text) => !sources.some((source) => text.startsWith(source))),
        where,
      )
      .toEqual([]);
  };
  await choose(page, 'not a rules file', 'letter.json', en);
  await expect(page.getByText(en('failure.pack.not-a-pack'))).toBeVisible();
  await look('refused');
  await choose(page, signedText(newer()), 'rules.json', en);
  await expect(page.getByText(en('rules.compare'))).toBeVisible();
  await look('unknown signer');
  await button(page, en('rules.trust')).click();
  await expect(page.getByText(newRule.words.en.why)).toBeVisible();
  await look('changes');
  await button(page, en('rules.use')).click();
  await expect(page.getByText(`OCP-99 · ${newRule.words.en.title}`)).toBeVisible();
  await look('in use');
});
