import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFrame, type FieldProps } from './frame.tsx';

type Props = FieldProps<string> & {
  /** The longest text the model takes, in characters. */
  maxLength?: number;
  inputMode?: 'text' | 'tel' | 'email' | 'url' | 'numeric';
  rightSection?: ReactNode;
};

const typed = (text: string) => (text === '' ? null : text);

/** One line of text; empty is null. */
export function TextField({ maxLength, inputMode, rightSection, ...field }: Props) {
  const { bind } = field;
  return (
    <TextInput
      {...useFrame(field)}
      value={bind.value ?? ''}
      onChange={(event) => bind.change(typed(event.currentTarget.value))}
      onBlur={bind.leave}
      maxLength={maxLength}
      inputMode={inputMode}
      rightSection={rightSection}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

/** Several lines that grow with the text; empty is null. */
export function LongField({
  maxLength,
  minRows = 3,
  maxRows = 16,
  ...field
}: Props & { minRows?: number; maxRows?: number }) {
  const { bind } = field;
  return (
    <Textarea
      {...useFrame(field)}
      value={bind.value ?? ''}
      onChange={(event) => bind.change(typed(event.currentTarget.value))}
      onBlur={bind.leave}
      maxLength={maxLength}
      autosize
      minRows={minRows}
      maxRows={maxRows}
      spellCheck={false}
    />
  );
}
