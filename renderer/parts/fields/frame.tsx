import { useId } from 'react';
import type { Finding } from '../../../shared/model/finding.ts';
import { useTell } from '../../app/words.ts';
import type { Bound } from '../autosave/useAutosave.ts';
import { FieldNote } from './FieldNote.tsx';

/** What every field takes. */
export type FieldProps<T> = {
  /** From `save.bind('name')`. */
  bind: Bound<T>;
  label: string;
  /** One plain sentence of help, above the field. */
  hint?: string | undefined;
  placeholder?: string | undefined;
  /** What the rules say of this very field. */
  findings?: Finding[] | undefined;
  /** So that "go there" buttons find the field: it gets id `field-<name>` and is focused by focusField(name). */
  name?: string | undefined;
};

const BORDER = { illegal: 'var(--brick)', platform: 'var(--mantine-color-rice-6)' };

/** Props that a Mantine input needs to be one of our fields. `problem`: what is wrong with the typing itself. */
export function useFrame<T>(
  { bind, label, hint, placeholder, findings = [], name }: FieldProps<T>,
  problem?: string | null,
) {
  const tell = useTell();
  const own = useId();
  const blocking = findings.find(({ severity }) => severity !== 'advice');
  const bad = problem ?? (bind.refused && tell(`failure.${bind.refused.code}`, bind.refused.values));
  const note = (bad || findings.length > 0) && (
    <>
      {bad}
      <FieldNote findings={findings} typed />
    </>
  );
  const wrong = bad ? BORDER.illegal : blocking && BORDER[blocking.severity as keyof typeof BORDER];
  return {
    id: name ? fieldId(name) : own,
    label,
    description: hint,
    placeholder,
    // Advice is told below the field without calling the field wrong.
    error: (bad || blocking) && note,
    success: !bad && !blocking && note,
    withErrorStyles: false,
    withSuccessStyles: false,
    styles: wrong ? { input: { borderColor: wrong } } : undefined,
    onFocus: bind.enter,
    onCompositionStart: () => bind.compose(true),
    onCompositionEnd: () => bind.compose(false),
  };
}

export const fieldId = (name: string) => `field-${name}`;

/** Brings a field into sight and puts the cursor into it. False when it is not on screen. */
export function focusField(name: string): boolean {
  const field = document.getElementById(fieldId(name));
  if (!field) return false;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  return true;
}
