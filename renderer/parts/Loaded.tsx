import { Alert, Button, Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureWords } from '../app/words.ts';
import classes from './Loaded.module.css';

/** What a query brings: the thing itself, a quiet wait, or a sentence and a way to try again. Old data stays on screen. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failed error={query.error} onAgain={() => void query.refetch()} />;
  return <Waiting />;
}

/** Comes into sight only after a moment, so that quick answers do not flicker. */
export function Waiting() {
  return (
    <div className={classes.waiting}>
      <Loader />
    </div>
  );
}

export function Failed({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const { t } = useTranslation();
  const why = useFailureWords();
  return (
    <Alert color="brick" icon={<IconAlertTriangle />} m="lg">
      <p>{why(error)}</p>
      {onAgain && (
        <Button variant="default" onClick={onAgain} mt="sm">
          {t('app.again')}
        </Button>
      )}
    </Alert>
  );
}
