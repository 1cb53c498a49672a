import { Button, Loader } from '@mantine/core';
import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { saving } from '../parts/autosave/registry.ts';
import { Calm } from '../parts/Calm.tsx';
import { Damaged } from '../screens/desk/Damaged.tsx';
import { FirstStart } from '../screens/desk/FirstStart.tsx';
import { Newer } from '../screens/desk/Newer.tsx';
import { door } from './door.ts';
import { failure } from './failure.ts';
import { useDesk, useApplied } from './settings.ts';
import { Shell } from './Shell.tsx';
import { useSignal } from './signal.ts';
import { useFailureWords } from './words.ts';

/** What the app opens with: the desk when it is ready, else the one screen that says what to do. */
export function Gate({ i18n }: { i18n: I18n }) {
  const { t } = useTranslation();
  const why = useFailureWords();
  const desk = useDesk();
  useApplied(i18n, desk.data);
  const over = useSignal(door) === 'over';
  const unsent = useSignal(saving).state === 'retrying';
  // What could not be saved any more stays on screen, so that it can be copied.
  if (over && !(unsent && desk.data)) return <Calm title={t('app.over.title')} words={t('app.over.words')} />;
  if (desk.isError && !desk.data) {
    const silent = failure(desk.error).code === 'unexpected';
    return (
      <Calm title={t('app.unreachable.title')} words={silent ? t('app.unreachable.words') : why(desk.error)}>
        <Button onClick={() => desk.refetch()} loading={desk.isFetching}>
          {t('app.again')}
        </Button>
      </Calm>
    );
  }
  if (!desk.data) return <Calm mark={<Loader />} />;
  if (desk.data.state === 'first-start') return <FirstStart />;
  if (desk.data.state === 'newer') return <Newer desk={desk.data} />;
  if (desk.data.state === 'damaged') return <Damaged desk={desk.data} />;
  return <Shell />;
}
