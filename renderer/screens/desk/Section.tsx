import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Section.module.css';

/** A sheet of settings that belong together. */
export function Section({
  title,
  hint,
  action,
  children,
}: {
  title: string;
  hint?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <div>
          <Title order={2}>{title}</Title>
          {hint && <Text className={classes.hint}>{hint}</Text>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

/** One setting: what it is on the left, how it stands on the right. */
export function Line({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div className={classes.line}>
      <div className={classes.label}>
        <Text fw={500}>{label}</Text>
        {hint && <Text className={classes.hint}>{hint}</Text>}
      </div>
      {children}
    </div>
  );
}
