import type { Answer } from '../../model/answer.ts';
import type { OcopSet } from '../../model/product.ts';
import type { Points } from './score.ts';
import { questionOf } from './sheet.ts';

/** The points a person gave, out of what is kept as answers; what is no figure is no points. */
export function pointsIn(answers: readonly Pick<Answer, 'question' | 'says' | 'deleted'>[], set: OcopSet): Points {
  const start = questionOf(set, '');
  return Object.fromEntries(
    answers.flatMap(({ question, says, deleted }) => {
      const points = Number(says ?? '');
      return !deleted && question.startsWith(start) && says && Number.isFinite(points) && points >= 0
        ? [[question.slice(start.length), points]]
        : [];
    }),
  );
}
