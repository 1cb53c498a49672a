import { Button, Popover } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Help.module.css';

/**
 * A few fields that put the words of one item together. What comes out is shown before it is written into the label.
 *   words   what would be written; null while something is missing
 */
export function HelpPopover({
  open: label,
  about,
  words,
  onWrite,
  onOpen,
  children,
}: {
  open: string;
  about: string;
  words: string | null;
  onWrite(words: string): void;
  onOpen?(): void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      width={640}
      shadow="md"
      trapFocus
      returnFocus
      withRoles
    >
      <Popover.Target>
        <Button
          className={classes.open}
          variant="subtle"
          aria-label={about}
          onClick={() => {
            if (!open) onOpen?.();
            setOpen(!open);
          }}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.box}>
          {children}
          <p className={classes.result} lang="vi" aria-live="polite">
            {words ?? ' '}
          </p>
          <Button
            disabled={words === null}
            onClick={() => {
              if (words !== null) onWrite(words);
              setOpen(false);
            }}
          >
            {t('product.label.help.write')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
