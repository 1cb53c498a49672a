import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { failure } from '../app/failure.ts';
import { useSignal } from '../app/signal.ts';
import { useFailureWords } from '../app/words.ts';
import { flushAll, saving } from './autosave/registry.ts';
import classes from './SaveNote.module.css';

/** Đang lưu / đã lưu, quietly; loud only when the desk cannot save. */
export function SaveNote() {
  const { t } = useTranslation();
  const why = useFailureWords();
  const { state, error } = useSignal(saving);
  if (state === 'idle') return null;
  if (state === 'retrying') {
    return (
      <span className={classes.loud} role="alert">
        <IconAlertTriangle size={22} stroke={1.75} aria-hidden />
        <span>{failure(error).code === 'unexpected' ? t('save.retrying') : t('save.held', { why: why(error) })}</span>
        <Button variant="default" onClick={() => void flushAll()}>
          {t('app.again')}
        </Button>
      </span>
    );
  }
  return (
    <span className={classes.quiet} role="status">
      {state === 'saving' && <Loader size={16} color="paper.6" />}
      {state === 'saved' && <IconCheck size={20} stroke={2} aria-hidden />}
      {state === 'refused' && <IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
      {t(`save.${state}`)}
    </span>
  );
}
