import { Select, Switch } from '@mantine/core';
import { searchKey } from '../../../shared/text/fold.ts';
import { useFrame, type FieldProps } from './frame.tsx';

export type Choice<T extends string> = { value: T; label: string };

type Props<T extends string> = FieldProps<T> & {
  choices: Choice<T>[];
  /** For long lists: type to find, accents not needed. */
  searchable?: boolean;
  /** May be emptied again. */
  clearable?: boolean;
  nothingFound?: string;
};

/** One of several. Saved as it is picked. */
export function SelectField<T extends string>({
  choices,
  searchable = false,
  clearable = false,
  nothingFound,
  ...field
}: Props<T>) {
  const { bind } = field;
  const { onFocus, ...frame } = useFrame(field);
  return (
    <Select
      {...frame}
      data={choices}
      value={bind.value}
      onChange={(value) => bind.pick(value)}
      onFocus={onFocus}
      onBlur={bind.leave}
      searchable={searchable}
      selectFirstOptionOnChange={searchable}
      clearable={clearable}
      nothingFoundMessage={nothingFound}
      filter={({ options, search }) => {
        const words = searchKey(search).split(/\s+/);
        return options.filter(
          (option) => 'value' in option && words.every((word) => searchKey(option.label).includes(word)),
        );
      }}
    />
  );
}

/** Yes or no. Saved as it is switched. */
export function SwitchField({ bind, label, hint, name }: FieldProps<boolean>) {
  return (
    <Switch
      id={name ? `field-${name}` : undefined}
      label={label}
      description={hint}
      checked={bind.value ?? false}
      onChange={(event) => bind.pick(event.currentTarget.checked)}
    />
  );
}
