import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/model/ids.ts';
import { formatDay, parseDay } from '../../../shared/text/dates.ts';
import { useFrame, type FieldProps } from './frame.tsx';
import { useParsed } from './useParsed.ts';

const parse = (text: string) => (text.trim() === '' ? null : (parseDay(text) ?? undefined));

/** A day, typed as dd/mm/yyyy or picked from a calendar. */
export function DayField(field: FieldProps<Day>) {
  const { t } = useTranslation();
  const { bind } = field;
  const [open, setOpen] = useState(false);
  const parsed = useParsed(bind, parse, formatDay);
  // The popover is the button's: its target gets an id of Mantine's own, and the field must keep the one it is found by.
  const calendar = (
    <Popover.Target>
      <ActionIcon size={40} aria-label={t('field.calendar', { field: field.label })} onClick={() => setOpen(!open)}>
        <IconCalendar size={22} stroke={1.75} />
      </ActionIcon>
    </Popover.Target>
  );
  const pick = (day: string | null) => {
    parsed.type(day ? formatDay(day) : '');
    parsed.leave();
    setOpen(false);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <TextInput
        {...useFrame({ placeholder: t('field.dayForm'), ...field }, parsed.wrong ? t('field.notDay') : null)}
        value={parsed.text}
        onChange={(event) => parsed.type(event.currentTarget.value)}
        onBlur={parsed.leave}
        inputMode="numeric"
        autoComplete="off"
        rightSection={calendar}
      />
      <Popover.Dropdown>
        <DatePicker
          value={bind.value}
          defaultDate={bind.value ?? undefined}
          onChange={pick}
          size="md"
          ariaLabels={{
            previousMonth: t('field.month.previous'),
            nextMonth: t('field.month.next'),
            previousYear: t('field.year.previous'),
            nextYear: t('field.year.next'),
            previousDecade: t('field.decade.previous'),
            nextDecade: t('field.decade.next'),
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
