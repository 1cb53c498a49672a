import { useState } from 'react';
import type { Bound } from '../autosave/useAutosave.ts';

/**
 * A value that is typed as text. While a person types, the text is theirs; what can be understood of it is saved as they
 * type, and on leaving the field it is written the usual way. Text that means nothing stays as typed, with a word about it.
 *   parse   undefined when the text is no such value; null when it is empty
 */
export function useParsed<T>(
  bind: Bound<T>,
  parse: (text: string) => T | null | undefined,
  format: (value: T) => string,
) {
  const [text, setText] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const understood = text === null || parse(text) !== undefined;
  return {
    text: text ?? (bind.value === null ? '' : format(bind.value)),
    /** Said only after leaving: half-typed is not wrong. */
    wrong: left && !understood,
    type(next: string) {
      setText(next);
      setLeft(false);
      const value = parse(next);
      if (value !== undefined && value !== bind.value) bind.change(value);
    },
    leave() {
      setLeft(true);
      if (understood) setText(null);
      bind.leave();
    },
  };
}
