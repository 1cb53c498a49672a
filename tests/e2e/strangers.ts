// Vietnamese words on a screen that is set to English.
import type { Page } from '@playwright/test';
import enWords from '../../shared/locales/en.json' with { type: 'json' };
import viWords from '../../shared/locales/vi.json' with { type: 'json' };

type Words = { [key: string]: string | Words };

const sayings = (words: Words): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : sayings(value)));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** What a sentence becomes with any values in it; null for one that is nothing but values. */
function pattern(sentence: string): RegExp | null {
  const parts = sentence.split(/\{\{.*?\}\}|\$t\(.*?\}?\)/);
  return /\p{L}/u.test(parts.join('')) ? new RegExp(`^${parts.map(escaped).join('.+?')}$`, 'su') : null;
}

const english = new Set(sayings(enWords));
const vietnamese = sayings(viWords).flatMap((said) => (english.has(said) ? [] : (pattern(said) ?? [])));

/** All that is read or heard on the page: text, and the names and hints of what has none. */
function told(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [document.title];
    // A product's label is Vietnamese in every language, and marked as such.
    const ours = (element: Element | null): element is Element =>
      element !== null && element.checkVisibility() && !element.closest('script, style, body [lang="vi"] *');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (ours(parentElement)) found.push(textContent ?? '');
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!ours(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
      if (element instanceof HTMLInputElement) found.push(element.value);
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** What on this page is a Vietnamese sentence of ours that has an English one. */
export async function strangers(page: Page): Promise<string[]> {
  const texts = [...new Set(await told(page))];
  return texts.filter((text) => vietnamese.some((said) => said.test(text)));
}
