import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconHelpHexagon, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/model/finding.ts';
import { useSay } from '../../../app/say.tsx';
import { useFindingWords } from '../../../app/words.ts';
import { useStage } from '../stage.ts';
import { useRemarks } from './useRemarks.ts';

/** What else can be done about a finding: ask the office, or say that it does not concern this product. */
export function More({ finding, onNotForMe }: { finding: Finding; onNotForMe(): void }) {
  const { t } = useTranslation();
  const say = useSay();
  const { dossier } = useStage();
  const { title, detail } = useFindingWords()(finding);
  const { asked } = useRemarks(finding);
  const ask = () => {
    const message = t('product.missing.message', {
      product: dossier.product.name ?? t('product.unnamed'),
      producer: dossier.producer?.name ?? '',
      title,
      detail,
      source: finding.source,
    });
    void navigator.clipboard.writeText(message).then(
      () => {
        asked();
        say.done(t('product.missing.copied'));
      },
      () => say.done(message),
    );
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="2.75rem" aria-label={t('product.missing.more2', { title })}>
          <IconDots size={22} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconHelpHexagon size={20} stroke={1.75} />} onClick={ask}>
          {t('product.missing.askOffice')}
        </Menu.Item>
        {!finding.firm && (
          <Menu.Item leftSection={<IconHandStop size={20} stroke={1.75} />} onClick={onNotForMe}>
            {t('product.missing.notForMe')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
