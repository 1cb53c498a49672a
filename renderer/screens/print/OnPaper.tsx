import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import classes from './OnPaper.module.css';

/** A sheet: shown in the screen, and alone on the paper when one prints or saves as PDF. */
export function OnPaper({ children }: { children: ReactNode }) {
  return (
    <>
      <div className={classes.sheet}>{children}</div>
      {createPortal(
        <div className={classes.paper} aria-hidden>
          {children}
        </div>,
        document.body,
      )}
    </>
  );
}
