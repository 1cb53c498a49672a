import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import classes from './Page.module.css';

/**
 * A screen inside the shell: its title, its one primary action, and a body that scrolls by itself.
 *   action   the primary button, right of the title
 *   lead     one sentence or a row of tools under the title; does not scroll away
 *   wide     the body takes the whole width (lists); otherwise it keeps a width that reads well
 *   fixed    the body does not scroll: the screen has a scroller of its own
 */
export function Page({
  title,
  action,
  lead,
  wide = false,
  fixed = false,
  children,
}: {
  title: string;
  action?: ReactNode;
  lead?: ReactNode;
  wide?: boolean;
  fixed?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who listens to the screen hears where they have come to; a field that took the focus keeps it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.line}>
          <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </Title>
          <div className={classes.action}>{action}</div>
        </div>
        {lead}
      </header>
      <div className={classes.body} data-fixed={fixed || undefined}>
        {fixed ? children : <div className={wide ? undefined : classes.column}>{children}</div>}
      </div>
    </div>
  );
}
