import { CloseButton, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SearchBox.module.css';

// Milliseconds: fast enough to feel at once, slow enough not to search for every letter of a fast typist.
const PAUSE = 150;

/** Searches while one types, never in the middle of a syllable, and keeps the cursor. «/» brings one here. */
export function SearchBox({ value, onSearch }: { value: string; onSearch: (search: string) => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  // "Clear all filters" empties the box too.
  if (value !== sent) {
    setSent(value);
    setText(value);
  }
  useEffect(() => {
    if (text === sent) return;
    const handle = setTimeout(() => {
      if (composing.current) return;
      setSent(text);
      onSearch(text);
    }, PAUSE);
    return () => clearTimeout(handle);
  }, [text, sent, onSearch]);
  useHotkeys([['/', () => box.current?.select()]]);
  const clear = () => {
    setText('');
    box.current?.focus();
  };
  return (
    <TextInput
      ref={box}
      className={classes.box}
      type="search"
      aria-label={t('list.search.label')}
      placeholder={t('list.search.hint')}
      value={text}
      maxLength={200}
      onChange={(event) => setText(event.currentTarget.value)}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        // The last syllable must be searched for even when it left the text as it was.
        setText(event.currentTarget.value);
        onSearch(event.currentTarget.value);
      }}
      leftSection={<IconSearch size={22} stroke={1.75} />}
      rightSection={text && <CloseButton size={40} onClick={clear} aria-label={t('list.search.clear')} />}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
