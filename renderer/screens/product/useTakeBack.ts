import { useCallback } from 'react';
import { Failure } from '../../../shared/contract/failure.ts';
import type { HistoryStep } from '../../../shared/model/history.ts';
import { client } from '../../app/client.ts';
import { useStage } from './stage.ts';

/** The step in which a row was removed. */
export const removalOf =
  (rowId: string) =>
  ({ changes }: HistoryStep): boolean =>
    changes.some(({ entityId, field }) => entityId === rowId && field === 'deleted');

/**
 * Takes back one thing that was done, recognised by `which`. The desk undoes from the newest step on, so when something
 * else was done since, nothing is undone.
 */
export function useTakeBack(): (which: (step: HistoryStep) => boolean) => Promise<void> {
  const { id } = useStage();
  return useCallback(
    async (which: (step: HistoryStep) => boolean) => {
      const { steps } = await client.products.history({ id });
      const newest = steps.find(({ undone, action }) => !undone && action !== 'undo');
      if (!newest || !which(newest)) throw new Failure('undo.not-last');
      await client.products.undo({ id });
    },
    [id],
  );
}
