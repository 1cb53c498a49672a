// The label on a command line: the words for the printer's shop, for the listing, and the trace data.
import { listingText } from '../../../shared/label/listing-text.ts';
import { plainText, printerText } from '../../../shared/label/printer-text.ts';
import { traceData } from '../../../shared/label/trace-data.ts';
import type { Setting } from './commands.ts';
import { EXIT, show } from './say.ts';
import type { Code } from './say.ts';

export async function labelText({ client, i18n, json }: Setting, id: string): Promise<Code> {
  const dossier = await client.products.get({ id });
  const { label, variants } = dossier;
  if (!label) {
    show(json, { product: id, label: null }, () => i18n.t('product.label.print.empty'));
    return EXIT.left;
  }
  const text = printerText(label, variants[0]?.gtin ?? null);
  const trace = Object.fromEntries(traceData(dossier).map(({ item, value }) => [item, value]));
  show(json, { product: id, version: label.version, label: text, listing: listingText(label), trace }, () =>
    plainText(text, label.english !== null),
  );
  return EXIT.fine;
}
