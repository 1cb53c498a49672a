import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActions } from './useActions.ts';

/** The less frequent things to do with a product. */
export function ProductMenu({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const { bin, duplicate } = useActions();
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('list.more', { name })} color="paper.7">
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
