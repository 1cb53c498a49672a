import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from './useActions.ts';

type Props = { id: string; name: string };

/** The less frequent things to do with a product. A long list draws hundreds of these, so the menu itself comes with the first click. */
export function ProductMenu({ id, name }: Props) {
  const { t } = useTranslation();
  const [used, setUsed] = useState(false);
  if (used) return <Opened id={id} name={name} />;
  return (
    <ActionIcon
      aria-label={t('list.more', { name })}
      aria-haspopup="menu"
      color="paper.7"
      onClick={() => setUsed(true)}
    >
      <IconDots size={24} />
    </ActionIcon>
  );
}

function Opened({ id, name }: Props) {
  const { t } = useTranslation();
  const { bin, duplicate } = useActions();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu defaultOpened onClose={() => button.current?.focus()}>
      <Menu.Target>
        <ActionIcon ref={button} aria-label={t('list.more', { name })} color="paper.7">
          <IconDots size={24} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={22} stroke={1.6} />} onClick={() => duplicate(id)}>
          {t('list.duplicate')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={22} stroke={1.6} />} onClick={() => bin(id)}>
          {t('list.bin')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
