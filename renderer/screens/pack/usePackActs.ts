import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ulid } from 'ulid';
import type { SeenCode } from '../../../shared/label/seen/codes.ts';
import { asTyped } from '../../../shared/label/seen/write.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { useStage } from '../product/stage.ts';
import { useTakeBack } from '../product/useTakeBack.ts';
import type { Shown } from './view.ts';

/** What a person does about an item: writes down what the pack says, or says that it is there as typed. Each can be taken back. */
export function usePackActs() {
  const { t } = useTranslation();
  const say = useSay();
  const takeBack = useTakeBack();
  const { id, dossier } = useStage();
  const set = useMutation(api.labels.set.mutationOptions({ onError: say.failed }));
  const see = useMutation(api.labels.confirm.mutationOptions({ onError: say.failed }));
  const number = useMutation(api.variants.set.mutationOptions({ onError: say.failed }));
  /** Names an act, and says that it is done with the way back. */
  const named = (words: string) => {
    const gesture = ulid();
    const onSuccess = () => say.done(words, () => takeBack((step) => step.gesture === gesture));
    return [{ productId: id, gesture }, { onSuccess }] as const;
  };
  const save = (patch: Parameters<typeof set.mutate>[0]['patch'], words: string) => {
    const [act, done] = named(words);
    set.mutate({ ...act, patch }, done);
  };
  // Which of several packs a number belongs to, only a person knows.
  const [pack] = dossier.variants.length === 1 ? dossier.variants : [];
  return {
    busy: set.isPending || see.isPending || number.isPending,
    /** Writes what was read into the form, of one item or of several. */
    write(items: readonly Shown[]) {
      const read = items.flatMap(({ item, at }) => (at ? [[item, asTyped(item, at.text)] as const] : []));
      save(Object.fromEntries(read), t('pack.written', { count: read.length }));
    },
    /** Puts a code where it belongs that nobody typed yet: the number of the only pack, the address of the trace. Null where it cannot. */
    codeWriter({ kind, text, says }: SeenCode): (() => void) | null {
      if (says !== 'untyped') return null;
      if (kind === 'square') return () => save({ traceUrl: text }, t('pack.written', { count: 1 }));
      if (!pack || pack.gtin?.trim()) return null;
      return () => {
        const [{ gesture }, done] = named(t('pack.codes.written'));
        number.mutate({ id: pack.id, patch: { gtin: text }, gesture }, done);
      };
    },
    /** Keeps that a person saw them, with what they saw. */
    confirm(items: readonly Shown[]) {
      const [act, done] = named(t('pack.confirmed', { count: items.length }));
      see.mutate({ ...act, items: Object.fromEntries(items.map(({ item, typed }) => [item, typed])) }, done);
    },
    unconfirm({ item }: Shown) {
      const [act, done] = named(t('pack.unconfirmed'));
      see.mutate({ ...act, items: { [item]: null } }, done);
    },
  };
}
export type PackActs = ReturnType<typeof usePackActs>;
