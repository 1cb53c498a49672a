import { Alert, Button, FileButton, Group, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/client.ts';
import { failure } from '../../app/failure.ts';
import { useSay } from '../../app/say.tsx';
import { useFailureWords } from '../../app/words.ts';
import { Changes } from './Changes.tsx';
import { Signer } from './Signer.tsx';
import { useHead } from './useHead.ts';

/** From a file on a stick to the rules in use: who signed it, what it would change, and only then the change. */
export function Newer() {
  const { t } = useTranslation();
  const say = useSay();
  const why = useFailureWords();
  const head = useHead();
  const queries = useQueryClient();
  const again = useRef<() => void>(null);
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
  const refused = look.error && failure(look.error);

  function choose(chosen: File | null) {
    // A file that was copied anew has the name of the one before: without this, choosing it would do nothing.
    again.current?.();
    setFile(chosen);
    if (chosen) look.mutate({ file: chosen });
  }

  return (
    <>
      <FileButton accept=".json,application/json" onChange={choose} resetRef={again}>
        {(props) => (
          <Button
            {...props}
            variant={file && look.data ? 'default' : 'filled'}
            mt="sm"
            leftSection={<IconFileImport size={22} stroke={1.6} />}
            loading={look.isPending}
          >
            {t('rules.choose')}
          </Button>
        )}
      </FileButton>
      {file && refused?.code === 'pack.unknown-signer' && (
        <Signer file={file} values={refused.values} onTrusted={() => look.mutate({ file })} />
      )}
      {file && refused && refused.code !== 'pack.unknown-signer' && (
        <Alert color="brick" icon={<IconAlertTriangle />} title={file.name} mt="md">
          <Text>{why(look.error)}</Text>
          <Text>{t('rules.kept')}</Text>
        </Alert>
      )}
      {file && look.data && (
        <section aria-label={t('rules.changes')}>
          <Title order={3} mt="lg">
            {t('rules.changes')}
          </Title>
          <Text c="var(--ink-soft)">{head(look.data.pack)}</Text>
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
