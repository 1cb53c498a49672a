import type { ReactNode } from 'react';
import classes from './Part.module.css';

/** A sheet of fields that belong together. */
export function Part({
  title,
  hint,
  aside,
  id,
  children,
}: {
  title: string;
  hint?: string;
  /** Right of the title: a button or a badge. */
  aside?: ReactNode;
  /** So that a finding about the whole part can bring it into sight. */
  id?: string;
  children: ReactNode;
}) {
  return (
    <section className={classes.part} id={id} tabIndex={id ? -1 : undefined} aria-label={title}>
      <div className={classes.head}>
        <div>
          <h2>{title}</h2>
          {hint && <p className={classes.hint}>{hint}</p>}
        </div>
        {aside && <div className={classes.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
