import { useMutation } from '@tanstack/react-query';
import { aboutOf, type Finding } from '../../../../shared/model/finding.ts';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { useStage } from '../stage.ts';

/** What a person says to a finding: an answer, "not for me" with a reason, "asked the office", or all of it taken back. */
export function useRemarks(finding: Finding) {
  const say = useSay();
  const { id } = useStage();
  const on = { onError: say.failed };
  const answer = useMutation(api.checks.answer.mutationOptions(on));
  const remark = useMutation(api.checks.remark.mutationOptions(on));
  const takeBack = useMutation(api.checks.takeBackRemark.mutationOptions(on));
  const name = { productId: id, rule: finding.rule, code: finding.code, about: aboutOf(finding.place) };
  return {
    busy: answer.isPending || remark.isPending || takeBack.isPending,
    answer: (says: string) => finding.question && answer.mutate({ productId: id, question: finding.question.id, says }),
    notForMe: (reason: string) => remark.mutate({ ...name, kind: 'not-for-me', reason }),
    asked: () => remark.mutate({ ...name, kind: 'asked', reason: null }),
    takeBack: () => finding.remark && takeBack.mutate({ id: finding.remark.id }),
  };
}
