import { useTranslation } from 'react-i18next';
import type { DeskState } from '../../../shared/contract/desk.ts';
import { Calm } from '../../parts/Calm.tsx';
import { Path } from './Path.tsx';

/** The data was last used by a newer version: opening it with this one could harm it. */
export function Newer({ desk }: { desk: DeskState }) {
  const { t } = useTranslation();
  return (
    <Calm
      title={t('desk.newer.title')}
      words={t('desk.newer.words', { version: desk.version })}
      mark={<Path path={desk.dataDir} />}
    />
  );
}
