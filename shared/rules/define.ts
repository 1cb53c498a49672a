import type { z } from 'zod';
import type { Box } from '../model/box.ts';
import type { MeasuredPhoto } from '../model/dossier.ts';
import type { Finding, FIX_KINDS, Place, Severity } from '../model/finding.ts';
import type { RecipeOp } from '../model/photo-recipe.ts';
import type { Context } from './input.ts';

export type FixKind = (typeof FIX_KINDS)[number];

/**
 * What helps. What the desk can mend by itself names the step that would, what it can write by itself the value: of the
 * field that the hit's place names. A question names itself.
 */
type Help =
  | { fix: 'mend'; step: RecipeOp; value?: undefined; question?: undefined }
  | { fix: 'correct'; value: string; step?: undefined; question?: undefined }
  | { fix: 'answer'; question: string; step?: undefined; value?: undefined }
  | {
      fix: Exclude<FixKind, 'mend' | 'correct' | 'answer'> | null;
      step?: undefined;
      value?: undefined;
      question?: undefined;
    };

type Said<Code extends string> = {
  code: Code;
  values?: Finding['values'];
  /** Milder than the rule's own severity for this case; it is never made graver. */
  severity?: Severity;
} & Help;

/** What a function has to say; the engine adds the rule's id, source and severity. */
export type Hit<Code extends string = string> = Said<Code> & { place: Place };

/** The same of one photo by itself: whose place it is, is not its business; `box` is the part of the picture that is meant. */
export type PhotoHit<Code extends string = string> = Said<Code> & { box?: Box | null };
/** Role and recipe are known of a product's photo, not of a file by itself. */
export type JudgedPhoto = Pick<MeasuredPhoto, 'width' | 'height' | 'metrics' | 'notes' | 'reading'> &
  Partial<Pick<MeasuredPhoto, 'role' | 'recipe'>>;

/** A photo's hit as a product's: `photoId` is left out for a file that belongs to no product. */
export const inPlace = ({ box, ...said }: PhotoHit, photoId?: string): Hit => ({
  ...said,
  place: { step: 'photos', ...(photoId === undefined ? {} : { photoId }), ...(box ? { box } : {}) },
});

/** A function with its parameters. `judge` is there when it looks at one photo at a time. */
export type Bound = { run: (context: Context) => Hit[]; judge: ((photo: JudgedPhoto) => PhotoHit[]) | null };

export type Check = {
  /** Every code it may give; each has words in the locales. */
  codes: readonly string[];
  /** @throws ZodError when the parameters are not what the function takes */
  bind: (params: unknown) => Bound;
};

/** A pure function of the registry: what it takes from the pack, the codes it may give, and the judgement itself. */
export function define<P, const C extends string>(check: {
  params: z.ZodType<P>;
  codes: readonly C[];
  run: (context: Context, params: P) => Hit<C>[];
}): Check {
  return {
    codes: check.codes,
    bind: (raw) => {
      const params = check.params.parse(raw);
      return { run: (context) => check.run(context, params), judge: null };
    },
  };
}

/** The same for one photo at a time: used for a product's photos and for a file that belongs to none. */
export function definePhoto<P, const C extends string>(check: {
  params: z.ZodType<P>;
  codes: readonly C[];
  judge: (photo: JudgedPhoto, params: P) => PhotoHit<C>[];
}): Check {
  return {
    codes: check.codes,
    bind: (raw) => {
      const params = check.params.parse(raw);
      const judge = (photo: JudgedPhoto) => check.judge(photo, params);
      const run = ({ dossier }: Context) =>
        dossier.photos.flatMap((photo) => judge(photo).map((hit) => inPlace(hit, photo.id)));
      return { run, judge };
    },
  };
}
