import type { Icon } from '@tabler/icons-react';
import classes from './Tools.module.css';

/** One tool: its sign, and its word where there is room for it. */
export function Tool({
  Icon,
  words,
  pressed,
  disabled = false,
  onClick,
}: {
  Icon: Icon;
  words: string;
  /** For what is either on or off. */
  pressed?: boolean;
  disabled?: boolean;
  onClick(): void;
}) {
  return (
    <button
      type="button"
      className={classes.tool}
      aria-label={words}
      title={words}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={24} stroke={1.6} aria-hidden />
      <span>{words}</span>
    </button>
  );
}
