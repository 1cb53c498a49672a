import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoney, parseMoney } from '../../../shared/text/money.ts';
import { formatNumber, parseNumber } from '../../../shared/text/numbers.ts';
import { useFrame, type FieldProps } from './frame.tsx';
import { useParsed } from './useParsed.ts';

type Props = FieldProps<number> & {
  /** Shown behind the figure: g, cm, %. */
  unit?: string;
  min?: number;
  max?: number;
  /** 0 for whole numbers. */
  decimals?: number;
};

/** A figure as it is written in Viet Nam: 1.250 or 0,5. */
export function NumberField({ unit, min = 0, max = Number.MAX_SAFE_INTEGER, decimals = 0, ...field }: Props) {
  const { t } = useTranslation();
  const parse = (text: string) => {
    if (text.trim() === '') return null;
    const value = parseNumber(text);
    return value === null || value < min || value > max || Number(value.toFixed(decimals)) !== value
      ? undefined
      : value;
  };
  const parsed = useParsed(field.bind, parse, (value) => formatNumber(value, decimals));
  const bounded = max < Number.MAX_SAFE_INTEGER;
  const problem = bounded
    ? t('field.numberBetween', { min: formatNumber(min, decimals), max: formatNumber(max, decimals) })
    : t('field.notNumber');
  return (
    <TextInput
      {...useFrame(field, parsed.wrong ? problem : null)}
      value={parsed.text}
      onChange={(event) => parsed.type(event.currentTarget.value)}
      onBlur={parsed.leave}
      inputMode={decimals ? 'decimal' : 'numeric'}
      autoComplete="off"
      rightSection={unit}
      rightSectionPointerEvents="none"
      rightSectionWidth={unit ? `${unit.length * 0.7 + 1.25}rem` : undefined}
      rightSectionProps={{ style: { color: 'var(--ink-soft)' } }}
    />
  );
}

const MOST = 1_000_000_000;

/** Whole VND: 125000, 125.000 or 125k are all understood; shown as 125.000 ₫. */
export function MoneyField(field: FieldProps<number>) {
  const { t } = useTranslation();
  const parse = (text: string) => {
    if (text.trim() === '') return null;
    const value = parseMoney(text);
    return value === null || value > MOST ? undefined : value;
  };
  const parsed = useParsed(field.bind, parse, formatMoney);
  return (
    <TextInput
      {...useFrame(field, parsed.wrong ? t('field.notMoney') : null)}
      value={parsed.text}
      onChange={(event) => parsed.type(event.currentTarget.value)}
      onBlur={parsed.leave}
      inputMode="decimal"
      autoComplete="off"
    />
  );
}
