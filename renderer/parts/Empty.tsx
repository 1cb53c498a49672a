import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Empty.module.css';

/** A screen with nothing on it yet: a picture, what it is for, and what to do next. */
export function Empty({
  picture,
  title,
  words,
  children,
}: {
  picture?: ReactNode;
  title: string;
  words?: string;
  children?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      {picture && <div className={classes.picture}>{picture}</div>}
      <Title order={2}>{title}</Title>
      {words && <Text className={classes.words}>{words}</Text>}
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
