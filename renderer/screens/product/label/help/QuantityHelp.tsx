import { useState } from 'react';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  PACK_WORDS,
  QUANTITY_UNITS,
  QUANTITY_WORDS,
  readQuantity,
  writeQuantity,
  type QuantityWord,
} from '../../../../../shared/label/quantity-words.ts';
import { formatNumber, parseNumber } from '../../../../../shared/text/numbers.ts';
import { useLabelForm } from '../form.ts';
import { HelpPopover } from './HelpPopover.tsx';
import classes from './Help.module.css';

type Typed = { word: QuantityWord; figure: string; unit: string; count: string; pack: string };
const KEYS = {
  'Khối lượng tịnh': 'product.label.quantity.mass',
  'Thể tích thực': 'product.label.quantity.volume',
  'Số lượng': 'product.label.quantity.pieces',
} as const satisfies Record<QuantityWord, string>;
const EMPTY: Typed = { word: 'Khối lượng tịnh', figure: '', unit: 'g', count: '', pack: PACK_WORDS[0] };

/** What is in a pack, put together from figure, unit and the decree's word. */
export function QuantityHelp() {
  const { t } = useTranslation();
  const bind = useLabelForm().save.bind('netQuantity');
  const [typed, setTyped] = useState(EMPTY);
  const figure = parseNumber(typed.figure);
  const count = typed.count.trim() === '' ? 1 : parseNumber(typed.count);
  const ready = figure !== null && figure > 0 && count !== null && Number.isInteger(count) && count > 0;
  const begin = () => {
    const read = readQuantity(bind.value);
    if (read) setTyped({ ...read, figure: formatNumber(read.figure), count: read.count > 1 ? String(read.count) : '' });
  };
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  return (
    <HelpPopover
      open={t('product.label.quantity.open')}
      about={t('product.label.quantity.about')}
      words={ready ? writeQuantity({ ...typed, figure, count }) : null}
      onWrite={(words) => bind.pick(words)}
      onOpen={begin}
    >
      <Select
        label={t('product.label.quantity.word')}
        data={QUANTITY_WORDS.map((word) => ({ value: word, label: t(KEYS[word]) }))}
        value={typed.word}
        onChange={(word) => word && set({ word, unit: QUANTITY_UNITS[word][0] ?? '' })}
        comboboxProps={{ withinPortal: false }}
      />
      <div className={classes.four}>
        <TextInput
          label={t('product.label.quantity.figure')}
          value={typed.figure}
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => set({ figure: event.currentTarget.value })}
        />
        <Select
          label={t('product.label.quantity.unit')}
          data={[...new Set([...QUANTITY_UNITS[typed.word], typed.unit])]}
          value={typed.unit}
          onChange={(unit) => unit && set({ unit })}
          comboboxProps={{ withinPortal: false }}
        />
        <TextInput
          label={t('product.label.quantity.count')}
          value={typed.count}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) => set({ count: event.currentTarget.value })}
        />
        <Select
          label={t('product.label.quantity.pack')}
          data={[...new Set([...PACK_WORDS, typed.pack])]}
          value={typed.pack}
          onChange={(pack) => pack && set({ pack })}
          comboboxProps={{ withinPortal: false }}
        />
      </div>
    </HelpPopover>
  );
}
