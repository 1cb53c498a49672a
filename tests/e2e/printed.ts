import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The page as it would be printed or saved: how many sheets of A4, and their words. */
export async function printed(page: Page): Promise<{ totalPages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { totalPages, text: text.replace(/\s+/g, ' ').normalize('NFC') };
}
