// The label as photos of the pack show it: codes, text with boxes, items; beside a product, what agrees and what differs.
import { basename } from 'node:path';
import { seenItems } from '../../../shared/label/seen/compare.ts';
import { itemsRead } from '../../../shared/label/seen/picture.ts';
import { boxOf, fold } from '../../../shared/label/seen/folded.ts';
import { confirmed } from '../../../shared/label/seen/pack.ts';
import type { PrintedItem } from '../../../shared/label/printed.ts';
import { SEEN_STATES, type SeenItem } from '../../../shared/model/label-seen.ts';
import { TILL_FORMATS, type PhotoReading } from '../../../shared/model/photo-reading.ts';
import { gtinFault } from '../../../shared/text/gtin.ts';
import type { Setting } from './commands.ts';
import { walk } from './files.ts';
import { overAll } from './photos.ts';
import { EXIT, orFailure, sentence, show, tame } from './say.ts';
import type { Code } from './say.ts';

/** What one photo says by itself. Boxes are left, top, width, height as shares of the picture's sides. */
const told = ({ codes, lines, turn }: PhotoReading) => {
  const folded = fold(lines);
  return {
    turn,
    codes: codes.map((code) => ({
      ...code,
      ...(TILL_FORMATS.includes(code.format) ? { fault: gtinFault(code.text) } : {}),
    })),
    lines,
    items: itemsRead(folded).map(({ item, text, span }) => ({ item, text, box: boxOf(folded, span) })),
  };
};

/**
 * Reads photos one after the other, a line of JSON each. With a product, a last line holds its label against all of them; the
 * exit code then says whether anything reads otherwise or is not typed.
 */
export async function labelRead(setting: Setting, paths: string[], product: string | null): Promise<Code> {
  const { client, i18n, json } = setting;
  // A product that is not there is told before minutes are spent on reading.
  const dossier = product === null ? null : await client.products.get({ id: product });
  const item = (name: SeenItem['item']) => i18n.t(`product.field.label.${name}`);
  return overAll(setting, paths, { skip: () => false, goOn: 'again' }, async (progress, stop) => {
    let code: Code = EXIT.fine;
    const readings: { photoId: string; reading: PhotoReading }[] = [];
    for await (const { path } of walk(paths, () => false)) {
      if (stop.aborted) return code;
      const answer = await orFailure(client.checks.photo({ path, read: true }));
      const failure = 'code' in answer ? answer : answer.failure;
      const reading = 'code' in answer ? null : answer.reading;
      if (failure || !reading) {
        code = EXIT.left;
        const values = { file: basename(path), ...failure?.values };
        const message = sentence(i18n, { code: failure?.code ?? 'photo.broken', values });
        await progress.print(json ? JSON.stringify({ file: path, failure: { ...failure, message } }) : tame(message));
      } else {
        readings.push({ photoId: path, reading });
        const { items, codes, ...rest } = told(reading);
        await progress.print(
          json
            ? JSON.stringify({ file: path, ...rest, codes, items })
            : [
                `${tame(path)}:`,
                ...codes.map(({ format, text }) => `  ${format}: ${tame(text)}`),
                ...items.map(({ item: name, text }) => `  ${item(name)}: ${tame(text)}`),
                ...(codes.length + items.length === 0 ? [`  ${i18n.t('cli.nothingRead')}`] : []),
              ].join('\n'),
        );
      }
      progress.step(path);
    }
    if (!dossier) return code;
    if (!dossier.label) {
      show(json, { product, label: null }, () => i18n.t('product.label.print.empty'));
      return EXIT.left;
    }
    const { label } = dossier;
    const seen = seenItems(label, readings).map((one) => ({
      ...one,
      confirmed: confirmed(label, one.item as PrintedItem),
    }));
    show(json, { product, items: seen }, () =>
      SEEN_STATES.flatMap((state) => {
        const of = seen.filter((one) => one.state === state);
        return of.length === 0
          ? []
          : [
              i18n.t(`cli.seen.${state}`, { count: of.length }),
              ...of.map(({ item: name, typed, at }) =>
                tame(
                  `  ${item(name)}: ${[typed, state === 'found' ? '' : (at?.text ?? '')].filter(Boolean).join(' | ')}`,
                ),
              ),
            ];
      }).join('\n'),
    );
    // What a person has settled with their own eyes is no difference any more.
    const open = seen.filter((one) => !one.confirmed);
    return open.some(({ state }) => state === 'different' || state === 'untyped') ? EXIT.left : code;
  });
}
