import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LabelItem } from '../../../../../shared/model/label.ts';
import classes from './Help.module.css';

type Note = `product.label.dateForm.${'true-date' | 'period' | 'elsewhere'}`;
export type Phrase = { text: string; note: Note | null };

/** Sentences to choose from, as they stand on the pack: in Vietnamese whatever language the screen speaks. */
export function Phrases({ item, phrases, onPick }: { item: LabelItem; phrases: Phrase[]; onPick(text: string): void }) {
  const { t } = useTranslation();
  if (phrases.length === 0) return null;
  const notes = [...new Set(phrases.map(({ note }) => note))];
  return (
    <Menu position="bottom-start" width={380}>
      <Menu.Target>
        <Button
          className={classes.open}
          variant="subtle"
          rightSection={<IconChevronDown size={18} stroke={1.75} />}
          aria-label={t('product.label.help.chooseFor', { item: t(`product.field.label.${item}`) })}
        >
          {t('product.label.help.choose')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {notes.map((note) => (
          <div key={note ?? ''}>
            {note && <Menu.Label>{t(note)}</Menu.Label>}
            {phrases
              .filter((phrase) => phrase.note === note)
              .map(({ text }) => (
                <Menu.Item key={text} lang="vi" onClick={() => onPick(text)}>
                  {text}
                </Menu.Item>
              ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
