import { SegmentedControl } from '@mantine/core';
import { IconLayoutGrid, IconLayoutList } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignal } from '../../app/signal.ts';
import { layout } from './layout.ts';
import classes from './ViewSwitch.module.css';

/** Cards for a few products that one knows by their pictures, rows for many. */
export function ViewSwitch() {
  const { t } = useTranslation();
  const view = useSignal(layout);
  return (
    <SegmentedControl
      aria-label={t('list.view.label')}
      value={view}
      onChange={(value) => layout.set(value === 'cards' ? 'cards' : 'rows')}
      data={[
        { value: 'cards', label: <Sign Icon={IconLayoutGrid} words={t('list.view.cards')} /> },
        { value: 'rows', label: <Sign Icon={IconLayoutList} words={t('list.view.rows')} /> },
      ]}
    />
  );
}

function Sign({ Icon, words }: { Icon: typeof IconLayoutGrid; words: string }) {
  return (
    <span className={classes.sign} title={words}>
      <Icon size={24} stroke={1.6} aria-hidden />
      <span className="heard">{words}</span>
    </span>
  );
}
