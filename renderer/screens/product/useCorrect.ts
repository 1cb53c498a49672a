import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ulid } from 'ulid';
import { aboutOf, type Finding } from '../../../shared/model/finding.ts';
import { api } from '../../app/client.ts';
import { failure } from '../../app/failure.ts';
import { useSay } from '../../app/say.tsx';
import { flushAll } from '../../parts/autosave/registry.ts';
import { useStage } from './stage.ts';
import { useTakeBack } from './useTakeBack.ts';

/** Lets the desk write what findings propose, all in one step of the history: taken back together. */
export function useCorrect(): { correct(findings: Finding[]): void; busy: boolean } {
  const { t } = useTranslation();
  const say = useSay();
  const { id } = useStage();
  const takeBack = useTakeBack();
  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: async ({ findings, gesture }: { findings: Finding[]; gesture: string }) => {
      await flushAll();
      for (const { rule, code, place } of findings)
        await api.checks.correct
          .call({ productId: id, rule, code, about: aboutOf(place), gesture })
          // One correction may have settled the next: nothing is left to do there, and the rest goes on.
          .catch((error: unknown) => {
            if (failure(error).code !== 'finding.gone') throw error;
          });
    },
    onError: say.failed,
    onSuccess: (_done, { gesture }) =>
      say.done(t('product.label.corrected'), () => takeBack((step) => step.gesture === gesture)),
  });
  return { correct: (findings) => mutation.mutate({ findings, gesture: ulid() }), busy: mutation.isPending };
}
