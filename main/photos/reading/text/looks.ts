import { changed, type Grey } from '../grey.ts';
import { type Bend, bendOf } from './bend.ts';
import { type Blur, blurOf } from './blur.ts';
import { evened, evenness, grainOf } from './even.ts';
import { lightOnDark } from './ink.ts';
import { hasText, type Seen, sureLetters } from './lines.ts';
import { refocused } from './refocus.ts';
import { isBent, straightened } from './straighten.ts';
import { recognise } from './tesseract.ts';
import { resized, type View } from './view.ts';
import { unsmeared } from './unsmear.ts';

/** Mean confidence from which nothing is to be gained: clean labels give 94, typefaces that are hard to read 86. */
const SURE = 92;
/** Lines, however badly read, under which there is no text to be made readable. */
const LINES = 3;
/** Longest side in pixels of the copy on which it is found how the lines run. */
const SIDE = 800;
/** Least light of the ground, as a share of its most, that is no shadow yet. */
const EVEN = 0.75;

/** What is known of a picture before it is read. */
interface Condition {
  bend: Bend | null;
  /** Letters are lighter than their ground. */
  light: boolean;
  /** The ground is darker in some places than in others: a shadow, or a pack and the table it stands on. */
  uneven: boolean;
}

async function conditionOf(grey: Grey): Promise<Condition> {
  const small = await changed(grey, { scale: Math.min(1, SIDE / Math.max(grey.width, grey.height)) });
  const bend = bendOf(small);
  const light = lightOnDark(small);
  return { bend: bend && isBent(bend) ? bend : null, light, uneven: evenness(grey, light) < EVEN };
}

/** What is left of a lens's spread when waves are made stronger by it: more than is there gives letters rims. */
const CAUTION = 0.85;

/** Sharpened in the ways that help against what smeared it; the second where the first does not help enough. */
const sharpened = (grey: Grey, blur: Blur, even: () => Promise<Grey>): (() => Promise<Grey>)[] =>
  blur.kind === 'motion'
    ? [() => unsmeared(grey, blur, grainOf(grey))]
    : [
        async () => refocused(await even(), blur.spread),
        () => unsmeared(grey, { ...blur, spread: blur.spread * CAUTION }, grainOf(grey)),
      ];

/** Best first. */
type Looks = [Seen, ...Seen[]];

/**
 * The first look and, while it reads poorly, others. Lines that are bent are levelled before any of them. A smear is taken
 * out where the waves of the picture show one, and uneven light. Each helps with what it is for and may spoil the rest, so
 * what counts is how many letters were read for certain, not the order.
 */
export async function looksAt(view: View): Promise<Looks> {
  const { grey } = view;
  const { bend, light, uneven } = await conditionOf(grey);
  let made: Promise<Grey> | undefined;
  /** Made once, and only where a look needs it. */
  const even = () => (made ??= evened(grey, light));
  const look = async (picture: Grey): Promise<Seen> => {
    const changedView = picture === grey ? view : resized(view, picture);
    const level = bend ? straightened(changedView, bend) : changedView;
    return { look: await recognise(level.grey), view: level };
  };
  const better = (a: Seen, b: Seen): number => sureLetters(b.look) - sureLetters(a.look);
  // Dark letters are read as they are but for the light; around light ones a table may be what is uneven.
  const evenedFirst = uneven && !light;
  const looks: Looks = [await look(evenedFirst ? await even() : grey)];
  const poor = () => looks[0].look.confidence < SURE;
  const add = async (picture: Grey) => {
    looks.push(await look(picture));
    looks.sort(better);
  };
  // Bars and pictures have rows of their own.
  if (bend && !hasText(looks[0].look)) looks.push({ look: await recognise(grey), view });
  looks.sort(better);
  if (looks[0].look.lines.length < LINES && !hasText(looks[0].look)) return looks;
  // What lies in the dark is not read badly but not at all.
  if (uneven && light) await add(await even());
  if (!poor()) return looks;
  const blur = blurOf(grey);
  for (const sharper of blur ? sharpened(grey, blur, even) : []) if (poor()) await add(await sharper());
  if (poor() && evenedFirst) await add(grey);
  return looks;
}
