import { useQuery } from '@tanstack/react-query';
import type { PaperRules } from '../../../../shared/rules/papers.ts';
import { api } from '../../../app/client.ts';

const NONE: PaperRules = { kinds: {}, renewal: null };

/** What each kind of paper says and how long it runs, by the rules in force; nothing of it until the answer is there. */
export const usePaperRules = (): PaperRules =>
  useQuery(api.papers.kinds.queryOptions({ staleTime: Number.POSITIVE_INFINITY })).data ?? NONE;
