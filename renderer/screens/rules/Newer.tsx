import { Alert, Button, FileButton, Group, List, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleChange } from '../../../shared/contract/rules.ts';
import { api } from '../../app/client.ts';
import { failure } from '../../app/failure.ts';
import { useSay } from '../../app/say.tsx';
import { useFailureWords } from '../../app/words.ts';
import { useRuleTitle } from './useRuleTitle.ts';

/** From a file on a stick to the rules in use: who signed it, what it would change, and only then the change. */
export function Newer() {
  const { t } = useTranslation();
  const say = useSay();
  const why = useFailureWords();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const look = useMutation(api.rules.preview.mutationOptions());
  const install = useMutation(
    api.rules.install.mutationOptions({
      onError: say.failed,
      onSuccess: () => {
        setFile(null);
        say.done(t('rules.used'));
        void queries.invalidateQueries();
      },
    }),
  );
  const trust = useMutation(
    api.rules.trust.mutationOptions({ onError: say.failed, onSuccess: () => file && look.mutate({ file }) }),
  );
  const refused = look.error && failure(look.error);
  const figures = refused?.code === 'pack.unknown-signer' ? String(refused.values['fingerprint']) : null;

  function choose(chosen: File | null) {
    setFile(chosen);
    if (chosen) look.mutate({ file: chosen });
  }

  return (
    <>
      <FileButton accept=".json,application/json" onChange={choose}>
        {(props) => (
          <Button {...props} leftSection={<IconFileImport size={22} stroke={1.6} />} loading={look.isPending}>
            {t('rules.choose')}
          </Button>
        )}
      </FileButton>
      {file && look.error && (
        <Alert color="brick" mt="md">
          <p>{why(look.error)}</p>
          {figures && (
            <>
              <Text fz="xl" fw={600} my="sm">
                {figures}
              </Text>
              <Button
                variant="default"
                loading={trust.isPending}
                onClick={() => trust.mutate({ file, fingerprint: figures })}
              >
                {t('rules.trust')}
              </Button>
            </>
          )}
        </Alert>
      )}
      {file && look.data && (
        <section>
          <Title order={3} mt="md">
            {t('rules.changes')}
          </Title>
          <Changes changes={look.data.changes} />
          <Group mt="md">
            <Button loading={install.isPending} onClick={() => install.mutate({ file })}>
              {t('rules.use')}
            </Button>
            <Button variant="default" onClick={() => setFile(null)}>
              {t('rules.cancel')}
            </Button>
          </Group>
        </section>
      )}
    </>
  );
}

function Changes({ changes }: { changes: RuleChange[] }) {
  const { t } = useTranslation();
  const title = useRuleTitle();
  if (changes.length === 0) return <Text>{t('rules.noChanges')}</Text>;
  return (
    <List>
      {changes.map((change) => (
        <List.Item key={change.id}>
          <strong>{t(`rules.kind.${change.kind}`)}</strong> {title(change)}
          {change.aspects.length > 0 && ` (${change.aspects.map((aspect) => t(`rules.aspect.${aspect}`)).join(', ')})`}
        </List.Item>
      ))}
    </List>
  );
}
