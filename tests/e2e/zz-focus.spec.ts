import { READY } from '../fixtures/ready.ts';
import { field, ownDesk } from './hands.ts';
import { expect, test } from './harness/fixtures.ts';
import { vi } from './words.ts';
test('focus', async ({ page }) => {
  await ownDesk(page);
  await page.evaluate(() => {
    const w = window as unknown as { log: string[] };
    w.log = [];
    const say = (s: string) => w.log.push(`${Math.round(performance.now())} ${s}`);
    const name = (e: EventTarget | null) => (e instanceof HTMLElement ? `${e.tagName}#${e.id}.${e.className.slice(0, 30)}` : String(e));
    addEventListener('focusin', (e) => say(`in ${name(e.target)}`), true);
    addEventListener('focusout', (e) => say(`out ${name(e.target)} -> ${name(e.relatedTarget)}`), true);
    addEventListener('keydown', (e) => say(`key ${e.key} at ${name(e.target)}`), true);
    new MutationObserver((all) => { for (const m of all) for (const n of m.removedNodes) if (n instanceof HTMLElement && (n.id.startsWith('field-') || n.querySelector('[id^=field-]'))) say(`removed ${name(n)}`); }).observe(document.body, { childList: true, subtree: true });
  });
  await field(page, 'name').click();
  await page.keyboard.type(READY.product.name);
  await page.keyboard.press('Tab');
  await page.keyboard.type('nuoc mam');
  await expect(page.getByRole('option', { name: vi('ocopSet.S09') })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field(page, 'ocopSet')).toHaveValue(vi('ocopSet.S09'));
  await page.keyboard.press('Tab');
  try { await expect(page.locator(':focus')).toBeInViewport({ timeout: 3000 }); }
  catch (e) { console.log((await page.evaluate(() => (window as unknown as { log: string[] }).log.slice(-25).join('\n') + '\nactive ' + document.activeElement?.outerHTML.slice(0, 100)))); throw e; }
});
