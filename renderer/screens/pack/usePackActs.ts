import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ulid } from 'ulid';
import type { SeenCode } from '../../../shared/label/seen/codes.ts';
import { asTyped } from '../../../shared/label/seen/write.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { useStage } from '../product/stage.ts';
import { useTakeBack } from '../product/useTakeBack.ts';
import type { Shown } from './usePack.ts';

/** What a person does about an item: writes down what the pack says, or says that it is there as typed. Each can be taken back. */
export function usePackActs() {
  const { t } = useTranslation();
  const say = useSay();
  const takeBack = useTakeBack();
  const { id, dossier } = useStage();
  const set = useMutation(api.labels.set.mutationOptions({ onError: say.failed }));
  const save = (patch: Parameters<typeof set.mutate>[0]['patch'], words: string) => {
    const gesture = ulid();
    set.mutate(
      { productId: id, patch, gesture },
      { onSuccess: () => say.done(words, () => takeBack((step) => step.gesture === gesture)) },
    );
  };
  const number = useMutation(api.variants.set.mutationOptions({ onError: say.failed }));
  const said = dossier.label?.confirmed ?? {};
  // Which of several packs a number belongs to, only a person knows.
  const [pack] = dossier.variants.length === 1 ? dossier.variants : [];
  return {
    busy: set.isPending || number.isPending,
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
        const gesture = ulid();
        number.mutate(
          { id: pack.id, patch: { gtin: text }, gesture },
          {
            onSuccess: () => say.done(t('pack.codes.written'), () => takeBack((step) => step.gesture === gesture)),
          },
        );
      };
    },
    /** Keeps that a person saw it, with what they saw. */
    confirm: ({ item, typed }: Shown) => save({ confirmed: { ...said, [item]: typed } }, t('pack.confirmed')),
    unconfirm({ item }: Shown) {
      const { [item]: _gone, ...rest } = said;
      save({ confirmed: Object.keys(rest).length > 0 ? rest : null }, t('pack.unconfirmed'));
    },
  };
}
