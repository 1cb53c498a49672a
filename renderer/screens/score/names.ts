import type { ScoreView } from '../../../shared/contract/score.ts';
import { useTell } from '../../app/words.ts';

export type Criterion = ScoreView['criteria'][number];
type Named = Pick<Criterion, 'code' | 'title'> & { under?: string | null };

/** "2.3 Nhãn hàng hóa"; of a sub-criterion whose own title was not read, its number under its parent's title. */
export function useCriterionName(): (criterion: Named) => string {
  const tell = useTell();
  return ({ code, title, under }) =>
    under
      ? tell('score.sub', { code, title: tell(`score.title.${title}` as 'score.title.idea') })
      : `${code} ${tell(`score.title.${title}` as 'score.title.idea')}`;
}
