import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Path.module.css';

/** A folder or file on this machine, to be read and copied. */
export function Path({ path }: { path: string }) {
  const { t } = useTranslation();
  return (
    <span className={classes.path}>
      <code>{path}</code>
      <CopyButton value={path}>
        {({ copied, copy }) => (
          <Tooltip label={t(copied ? 'app.copied' : 'app.copy')}>
            <ActionIcon onClick={copy} aria-label={t('app.copy')}>
              {copied ? <IconCheck size={22} /> : <IconCopy size={22} stroke={1.6} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  );
}
