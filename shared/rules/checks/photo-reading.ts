import { z } from 'zod';
import { holds, middleOf, type Box } from '../../model/box.ts';
import type { MeasuredPhoto } from '../../model/dossier.ts';
import type { PhotoRole } from '../../model/photo.ts';
import { definePhoto, inPlace } from '../define.ts';
import type { Check, JudgedPhoto, PhotoHit } from '../define.ts';
import { findPattern, findPhrase, Pattern } from '../text-scan.ts';

/** The text stands upright only after quarter turns: seen by reading the picture all four ways. */
export const photoTurned = definePhoto({
  params: z.strictObject({}),
  codes: ['photo-turned'],
  judge: ({ reading }) => (reading?.turn ? [{ code: 'photo-turned', fix: 'mend', step: 'turn' }] : []),
});

/** What a platform sees first, which must be plain; the sides that are there to be read; or neither is known. */
type Shown = 'first' | 'label' | 'other' | null;
const LABEL_ROLES: readonly PhotoRole[] = ['back', 'side'];

function shownAs(photo: MeasuredPhoto, all: MeasuredPhoto[]): Shown {
  if (photo.role === 'front' || all.every(({ position }) => position >= photo.position)) return 'first';
  return LABEL_ROLES.includes(photo.role) ? 'label' : 'other';
}

/** Beside the pack, where that is known; null where it is not. */
const beside = (box: Box, { metrics }: JudgedPhoto) =>
  metrics?.subject ? !holds(metrics.subject.box, middleOf(box)) : null;
const atEdge = (box: Box, edge: number) => !holds([edge, edge, 1 - 2 * edge, 1 - 2 * edge], middleOf(box));

/** Enough to know again what is meant. */
const LONGEST = 60;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** A judgement about what was read and where it stands, of a product's photos by their part in it, and of a file by itself. */
function placed<P, const C extends string>(check: {
  params: z.ZodType<P>;
  codes: readonly C[];
  judge: (photo: JudgedPhoto, shown: Shown, params: P) => PhotoHit<C>[];
}): Check {
  return {
    codes: check.codes,
    bind: (raw) => {
      const params = check.params.parse(raw);
      return {
        judge: (photo) => check.judge(photo, null, params),
        run: ({ dossier: { photos } }) =>
          photos.flatMap((photo) =>
            check.judge(photo, shownAs(photo, photos), params).map((hit) => inPlace(hit, photo.id)),
          ),
      };
    },
  };
}

type Read = { box: Box; found: string };

/**
 * The first of these that stands beside the pack; else, on what is shown first, the first of all. Where the pack's place is
 * not known, the edges of the picture are where people write over it – but not of a label held close.
 */
function worst(reads: Read[], photo: JudgedPhoto, shown: Shown, edge: number): (Read & { outside: boolean }) | null {
  const outside = reads.find(({ box }) => beside(box, photo) ?? (shown !== 'label' && atEdge(box, edge)));
  if (outside) return { ...outside, outside: true };
  return shown === 'first' && reads[0] ? { ...reads[0], outside: false } : null;
}

/** Ways to reach the seller past the platform, as text or behind a QR code (LST-08). Always a hint, never a reason to take it again. */
export const photoContacts = placed({
  params: z.strictObject({
    patterns: z.array(Pattern),
    words: z.array(z.string()),
    /** What a QR code opens when it leads somewhere. */
    links: z.array(Pattern),
    /** Confidence 0..100 from which a line counts. */
    sure: z.number(),
    /** Share of the sides that is the picture's edge. */
    edge: z.number(),
  }),
  codes: ['photo-contact-outside', 'photo-contact-on-front', 'photo-qr-outside', 'photo-qr-on-front'],
  judge(photo, shown, { patterns, words, links, sure, edge }) {
    const { lines = [], codes = [] } = photo.reading ?? {};
    const contacts = lines.flatMap(({ text, confidence, box }): Read[] => {
      const found = confidence < sure ? null : (findPattern(text, patterns) ?? findPhrase(text, words));
      return found === null ? [] : [{ box, found }];
    });
    const leading = codes
      .filter(({ text }) => findPattern(text, links) !== null)
      .map(({ box, text }) => ({ box, found: text }));
    const contact = worst(contacts, photo, shown, edge);
    const code = worst(leading, photo, shown, edge);
    return [
      ...(contact
        ? [
            {
              code: contact.outside ? ('photo-contact-outside' as const) : ('photo-contact-on-front' as const),
              box: contact.box,
              values: { found: short(contact.found) },
              fix: 'ask' as const,
            },
          ]
        : []),
      ...(code
        ? [
            {
              code: code.outside ? ('photo-qr-outside' as const) : ('photo-qr-on-front' as const),
              box: code.box,
              values: { found: short(code.found) },
              fix: 'ask' as const,
            },
          ]
        : []),
    ];
  },
});

const LETTERS = /[\p{L}\p{N}]/gu;

/** Words written beside the pack on what is shown first: a price, a slogan, somebody's watermark. Only where the pack's place is known. */
export const photoTextOutside = placed({
  params: z.strictObject({ sure: z.number(), letters: z.int() }),
  codes: ['photo-text-outside'],
  judge(photo, shown, { sure, letters }) {
    if (shown === 'label' || shown === 'other') return [];
    const line = photo.reading?.lines.find(
      ({ text, confidence, box }) =>
        confidence >= sure && (text.match(LETTERS)?.length ?? 0) >= letters && beside(box, photo) === true,
    );
    return line ? [{ code: 'photo-text-outside', box: line.box, values: { found: short(line.text) }, fix: 'ask' }] : [];
  },
});
