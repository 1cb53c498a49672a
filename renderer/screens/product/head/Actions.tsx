import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconCopy, IconDots, IconHistory, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HistoryDrawer } from './HistoryDrawer.tsx';
import { useProductActions } from './useProductActions.ts';

/** Undo and history, and the less frequent things to do with the whole product. */
export function Actions() {
  const { t } = useTranslation();
  const [open, drawer] = useDisclosure(false);
  const { undo, undoing, duplicate, bin } = useProductActions();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={22} stroke={1.75} />}
        loading={undoing}
        onClick={undo}
      >
        {t('app.undo')}
      </Button>
      <Tooltip label={t('product.history.title')}>
        <ActionIcon color="paper.7" aria-label={t('product.history.title')} onClick={drawer.open}>
          <IconHistory size={24} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Menu>
        <Menu.Target>
          <ActionIcon color="paper.7" aria-label={t('product.more')}>
            <IconDots size={24} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopy size={22} stroke={1.6} />} onClick={duplicate}>
            {t('list.duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={22} stroke={1.6} />} onClick={bin}>
            {t('list.bin')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <HistoryDrawer opened={open} onClose={drawer.close} />
    </>
  );
}
