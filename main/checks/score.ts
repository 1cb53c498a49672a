// The OCOP score a household gives itself: the sheet of its product set, the points so far, and what each star still asks for.
import { Failure } from '../../shared/contract/failure.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { blocks } from '../../shared/model/finding.ts';
import type { OcopSet } from '../../shared/model/product.ts';
import { scoreOf } from '../../shared/rules/scoring/score.ts';
import { pointsIn } from '../../shared/rules/scoring/points.ts';
import { questionOf, scored, scoring, sheetOf } from '../../shared/rules/scoring/sheet.ts';
import { suggestionFor } from '../../shared/rules/scoring/suggest.ts';
import type { createAnswers } from './answers.ts';

export type ScoreDeps = {
  dossier(productId: string): Dossier;
  findings(productId: string): Finding[];
  answer: ReturnType<typeof createAnswers>['answer'];
};
type Given = {
  id: string;
  set: OcopSet;
  code: string;
  points: number | null;
  note: string | null;
  gesture?: string | undefined;
};

export function createScore({ dossier: read, findings, answer }: ScoreDeps) {
  return {
    /** @throws Failure not-found, score.no-set when neither the caller nor the product names a set */
    get(id: string, wanted: OcopSet | null) {
      const dossier = read(id);
      const set = wanted ?? dossier.product.ocopSet;
      if (set === null) throw new Failure('score.no-set', {});
      const sheet = sheetOf(set);
      const known = {
        dossier,
        labelComplete:
          dossier.label !== null && !findings(id).some((finding) => blocks(finding) && finding.place.step === 'label'),
      };
      const noteOf = (code: string) =>
        dossier.answers.find(({ question }) => question === questionOf(set, code))?.note ?? null;
      const points = pointsIn(dossier.answers, set);
      const taking = new Set(scored(sheet).map(({ code }) => code));
      return {
        set,
        source: scoring.source,
        unsureStars: sheet.unsureStars,
        criteria: sheet.criteria.map((criterion) => ({
          ...criterion,
          options: criterion.options === null ? null : [...criterion.options],
          group: !taking.has(criterion.code),
          points: points[criterion.code] ?? null,
          note: noteOf(criterion.code),
          suggested: suggestionFor(criterion, known),
        })),
        score: scoreOf(sheet, points),
      };
    },
    /** @throws Failure not-found, score.no-criterion, score.too-many with the most points there are */
    give({ id, set, code, points, note, gesture }: Given) {
      const criterion = scored(sheetOf(set)).find((each) => each.code === code);
      if (!criterion) throw new Failure('score.no-criterion', { code, set });
      const most = criterion.max ?? scoring.parts[criterion.part].max;
      if (points !== null && points > most) throw new Failure('score.too-many', { code, most });
      const says = points === null ? null : String(points);
      return answer({ productId: id, question: questionOf(set, code), says, note, gesture }, { score: true });
    },
  };
}
