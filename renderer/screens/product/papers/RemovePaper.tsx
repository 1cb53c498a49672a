import { ActionIcon, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../../shared/model/paper.ts';
import { api } from '../../../app/client.ts';
import { useSay } from '../../../app/say.tsx';
import { removalOf, useTakeBack } from '../useTakeBack.ts';

/** Puts a paper away. A producer's paper is in no product's history, so its removal is spelled out first instead. */
export function RemovePaper({ paper: { id, productId } }: { paper: Paper }) {
  const { t } = useTranslation();
  const say = useSay();
  const takeBack = useTakeBack();
  const shared = productId === null;
  const remove = useMutation(
    api.papers.remove.mutationOptions({
      onError: say.failed,
      onSuccess: () => say.done(t('product.papers.removed'), shared ? undefined : () => takeBack(removalOf(id))),
    }),
  );
  const button = (
    <ActionIcon
      color="paper.7"
      aria-label={t('product.papers.remove')}
      title={t('product.papers.remove')}
      loading={remove.isPending}
      onClick={shared ? undefined : () => remove.mutate({ id })}
    >
      <IconTrash size={22} stroke={1.6} />
    </ActionIcon>
  );
  if (!shared) return button;
  return (
    <Menu>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTrash size={22} stroke={1.6} />} onClick={() => remove.mutate({ id })}>
          {t('product.papers.removeShared')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
