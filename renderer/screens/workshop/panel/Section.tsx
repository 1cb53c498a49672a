import type { ReactNode } from 'react';
import classes from './Panel.module.css';

/** A part of the panel under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
