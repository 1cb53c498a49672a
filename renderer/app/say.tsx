import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { failureKey } from '../../shared/locales/keys.ts';
import { failure } from './failure.ts';
import { useTell } from './words.ts';

// Milliseconds: long enough to read a sentence twice and to reach for the button.
const READ = 6_000;
const REACH = 12_000;

export type Say = {
  /** A thing was done. With `undo`, the notification carries the button that takes it back: this stands in place of a question. */
  done(words: string, undo?: () => Promise<unknown>): void;
  /** A call failed; says why in the words of its code. Fits as onError of a mutation. */
  failed(error: unknown): void;
};

/** How the app speaks up about something that just happened. */
export function useSay(): Say {
  const { t } = useTranslation();
  const tell = useTell();
  return useMemo(() => {
    const failed = (error: unknown) => {
      const what = failure(error);
      const { code, values } = what;
      // One sentence a code: a broken line must not stack up the same words.
      notifications.hide(`failure-${code}`);
      notifications.show({
        id: `failure-${code}`,
        color: 'brick',
        icon: <IconAlertTriangle size={22} stroke={1.75} />,
        message: tell(failureKey(what), values),
        autoClose: REACH,
        // Before all that went well: only so many are shown, and the rest waits.
        priority: 1,
        role: 'alert',
      });
    };
    const done = (words: string, undo?: () => Promise<unknown>) => {
      // Words that are said again take the place of their first time, or they pile up over the buttons. Each way back stays.
      if (!undo) notifications.hide(words);
      const id = notifications.show({
        ...(undo ? {} : { id: words }),
        color: 'leaf',
        icon: <IconCheck size={22} stroke={2} />,
        autoClose: undo ? REACH : READ,
        message: undo ? <Undoable words={words} act={t('app.undo')} onUndo={() => takeBack(id, undo)} /> : words,
      });
    };
    const takeBack = (id: string, undo: () => Promise<unknown>) => {
      notifications.hide(id);
      undo().then(() => done(t('app.undone')), failed);
    };
    return { done, failed };
  }, [t, tell]);
}

function Undoable({ words, act, onUndo }: { words: string; act: string; onUndo: () => void }) {
  return (
    <Group gap="sm" wrap="nowrap" justify="space-between">
      <Text>{words}</Text>
      <Button variant="light" size="sm" onClick={onUndo} style={{ flexShrink: 0 }}>
        {act}
      </Button>
    </Group>
  );
}
