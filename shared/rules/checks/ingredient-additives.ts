import { z } from 'zod';
import { asLaw, type Additive } from '../../label/additive-list.ts';
import { readAdditives, type ReadLeaf } from '../../label/additives.ts';
import { rewritten } from '../../label/ingredient-leaves.ts';
import { compareKey, nfc } from '../../text/fold.ts';
import { define } from '../define.ts';
import type { Hit } from '../define.ts';

const place = { step: 'label' as const, field: 'ingredients' };

/** "Không chất bảo quản" names no additive. */
const denied = ({ leaf }: ReadLeaf) => compareKey(leaf.text).startsWith('không ');

/** "Phẩm màu (120)" for what stands in a bracket. */
const shown = ({ leaf }: ReadLeaf) => (leaf.inside === '' ? leaf.text : `${leaf.inside} (${leaf.text})`);
const told = (reads: readonly ReadLeaf[]) => reads.map(shown).join(', ');

/** The additive that is meant, where the list knows it: its number says more than its name. */
const knownOf = ({ byNumber, byName }: ReadLeaf): Additive | null => byNumber ?? byName;

type Code =
  | 'additive-no-group'
  | 'additive-unnamed'
  | 'additive-unknown'
  | 'additive-number-differs'
  | 'additive-group-differs';

/**
 * An additive is told by its group, and its name or its number (NĐ 37/2026 Art. 48.3a). The desk names the group of those it
 * knows, by number or by name, folk names too. What only our list says against – a number it lacks, another group – is advice.
 * `vague` are words for an additive that name none.
 */
export const additivesTold = define({
  params: z.strictObject({ vague: z.array(z.string()) }),
  codes: [
    'additive-no-group',
    'additive-unnamed',
    'additive-unknown',
    'additive-number-differs',
    'additive-group-differs',
  ],
  run({ dossier: { label }, additives: list }, { vague }) {
    const text = nfc(label?.ingredients ?? '');
    const reads = readAdditives(list, text).filter((read) => !denied(read));
    const hits: Hit<Code>[] = [];

    const groupless = reads.flatMap((read) => {
      const known = knownOf(read);
      return read.group === null && known && !read.leaf.holds ? [{ read, known }] : [];
    });
    if (groupless.length > 0)
      hits.push({
        code: 'additive-no-group',
        place,
        values: { found: told(groupless.map(({ read }) => read)) },
        fix: 'correct',
        value: rewritten(
          text,
          groupless.map(({ read, known }) => ({ leaf: read.leaf, words: asLaw(known, read) })),
        ),
      });

    const empty = reads.filter((read, index) => {
      if (vague.some((word) => compareKey(word) === compareKey(read.name)) && read.ins === null) return true;
      if (read.own === null || list.unnamed.includes(read.own) || read.leaf.holds) return false;
      // "Chất bảo quản:" at the end of a line, its names on the next.
      const follows = reads[index + 1];
      return read.name === '' && read.ins === null && follows?.group !== read.own;
    });
    if (empty.length > 0) hits.push({ code: 'additive-unnamed', place, values: { found: told(empty) }, fix: 'change' });

    const strange = reads.filter(({ group, ins, byNumber }) => group !== null && ins !== null && byNumber === null);
    if (strange.length > 0)
      hits.push({ code: 'additive-unknown', place, values: { found: told(strange) }, severity: 'advice', fix: 'ask' });

    const differs = reads.find(({ byNumber, byName }) => byNumber && byName && byNumber !== byName);
    if (differs)
      hits.push({
        code: 'additive-number-differs',
        place,
        values: { found: differs.leaf.text, name: differs.byName!.names[0]!, ins: differs.byName!.ins },
        severity: 'advice',
        fix: 'change',
      });

    const other = reads.find((read) => read.group !== null && !(knownOf(read)?.groups.includes(read.group) ?? true));
    if (other && other !== differs)
      hits.push({
        code: 'additive-group-differs',
        place,
        values: { found: other.leaf.text, right: knownOf(other)!.groups.join(', ') },
        severity: 'advice',
        fix: 'change',
      });
    return hits;
  },
});

/** "hương gừng tự nhiên" is "Hương liệu tự nhiên (hương gừng)". */
const flavourOf = ({ name, nature, percent }: ReadLeaf) =>
  [`Hương liệu ${nature} (${name.toLowerCase()})`, ...(percent === '' ? [] : [percent])].join(' ');

/**
 * Sweeteners, colours and flavours say whether they are natural, like natural, synthetic or artificial (Art. 48.3a), and a
 * flavour that it is one: "Hương liệu tự nhiên", not "hương dâu". `not` are things with such a name that are none.
 */
export const additiveNature = define({
  params: z.strictObject({ scents: z.array(z.string()), not: z.array(z.string()) }),
  codes: ['additive-nature-missing', 'flavour-word-missing'],
  run({ dossier: { label }, additives: list }, { scents, not }) {
    const reads = readAdditives(list, label?.ingredients ?? null).filter((read) => !denied(read));
    const begins = (text: string, starts: readonly string[]) =>
      starts.some((start) => `${compareKey(text)} `.startsWith(`${compareKey(start)} `));
    const scented = reads.filter(
      (read) => read.group === null && begins(read.leaf.text, scents) && !begins(read.leaf.text, not),
    );
    const silent = reads.filter(({ group, name, ins, nature, leaf }) => {
      if (group === null || !list.natural.includes(group) || nature !== null || leaf.holds) return false;
      // A group without a name is another rule's word.
      return list.unnamed.includes(group) || name !== '' || ins !== null;
    });
    const hits: Hit<'additive-nature-missing' | 'flavour-word-missing'>[] = [];
    if (silent.length > 0)
      hits.push({ code: 'additive-nature-missing', place, values: { found: told(silent) }, fix: 'change' });
    if (scented.length > 0) {
      const known = scented.flatMap((read) =>
        read.nature === null ? [] : [{ leaf: read.leaf, words: flavourOf(read) }],
      );
      const all = known.length === scented.length;
      hits.push({
        code: 'flavour-word-missing',
        place,
        values: { found: told(scented) },
        ...(all
          ? { severity: 'advice', fix: 'correct', value: rewritten(label!.ingredients!, known) }
          : { fix: 'change' }),
      });
    }
    return hits;
  },
});
