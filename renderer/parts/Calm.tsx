import { Title, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Calm.module.css';
import { Logo } from './Logo.tsx';

/** A full screen with one thing to say, for when there is no desk to show. */
export function Calm({
  title,
  words,
  mark,
  children,
}: {
  title?: string;
  words?: string;
  mark?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <main className={classes.calm}>
      <div className={classes.sheet}>
        <Logo size={64} />
        {title && <Title order={1}>{title}</Title>}
        {words && <Text size="lg">{words}</Text>}
        {mark}
        {children && <div className={classes.actions}>{children}</div>}
      </div>
    </main>
  );
}
