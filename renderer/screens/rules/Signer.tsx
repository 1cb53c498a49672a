import { Alert, Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconPhoneCall } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FailureData } from '../../../shared/contract/failure.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';

/** Who signed is not known here yet: figures to compare with the office, and only then the button that trusts it. */
export function Signer({
  file,
  values,
  onTrusted,
}: {
  file: File;
  values: FailureData['values'];
  onTrusted: () => void;
}) {
  const { t } = useTranslation();
  const say = useSay();
  const trust = useMutation(api.rules.trust.mutationOptions({ onError: say.failed, onSuccess: onTrusted }));
  const fingerprint = String(values['fingerprint']);
  return (
    <Alert color="rice" icon={<IconPhoneCall />} title={t('rules.unknown', { name: String(values['name']) })} mt="md">
      <Text>{t('rules.compare')}</Text>
      <Text fz="1.5rem" fw={600} my="sm">
        {fingerprint}
      </Text>
      <Button variant="default" loading={trust.isPending} onClick={() => trust.mutate({ file, fingerprint })}>
        {t('rules.trust')}
      </Button>
    </Alert>
  );
}
