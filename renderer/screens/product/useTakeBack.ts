import { useCallback } from 'react';
import { client } from '../../app/client.ts';
import { Failure } from '../../../shared/contract/failure.ts';
import { useStage } from './stage.ts';

/**
 * Takes back a removal, told apart by the row that was removed. The desk undoes from the newest step on, so when
 * something else was done since, nothing is undone.
 */
export function useTakeBack(): (rowId: string) => Promise<void> {
  const { id } = useStage();
  return useCallback(
    async (rowId: string) => {
      const { steps } = await client.products.history({ id });
      const newest = steps.find(({ undone, action }) => !undone && action !== 'undo');
      const mine = newest?.changes.some(({ entityId, field }) => entityId === rowId && field === 'deleted');
      if (!mine) throw new Failure('undo.nothing');
      await client.products.undo({ id });
    },
    [id],
  );
}
