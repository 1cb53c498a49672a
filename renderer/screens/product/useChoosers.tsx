import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { Dossier } from '../../../shared/model/dossier.ts';
import type { PhotoRole } from '../../../shared/model/photo.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { uploadPhotos } from './photos/uploads.ts';

const PICTURES = 'image/*,.heic,.heif';

/**
 * The file choosers of the page. They stand outside the steps, so that the list of what is missing can open them from
 * wherever one is.
 */
export function useChoosers({ product: { id }, photos }: Dossier) {
  const say = useSay();
  const attach = useMutation(api.papers.attachScan.mutationOptions({ onError: say.failed }));
  const pictures = useRef<HTMLInputElement>(null);
  const scan = useRef<HTMLInputElement>(null);
  const wanted = useRef<{ role: PhotoRole | null; instead: string | null; paper: string }>({
    role: null,
    instead: null,
    paper: '',
  });

  const choosePhotos = useCallback((role: PhotoRole | null = null) => {
    wanted.current = { ...wanted.current, role, instead: null };
    pictures.current?.click();
  }, []);
  const replacePhoto = useCallback(
    (photoId: string) => {
      const role = photos.find((photo) => photo.id === photoId)?.role ?? null;
      wanted.current = { ...wanted.current, role, instead: photoId };
      pictures.current?.click();
    },
    [photos],
  );
  const chooseScan = useCallback((paper: string) => {
    wanted.current = { ...wanted.current, paper };
    scan.current?.click();
  }, []);

  const files = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    // The same file may be chosen again after it was removed.
    input.value = '';
    return chosen;
  };
  const inputs = (
    <>
      <input
        ref={pictures}
        type="file"
        accept={PICTURES}
        multiple
        hidden
        data-testid="photo-files"
        onChange={({ currentTarget }) => {
          const { role, instead } = wanted.current;
          uploadPhotos(id, files(currentTarget), { role, instead }).catch(say.failed);
        }}
      />
      <input
        ref={scan}
        type="file"
        accept={`${PICTURES},application/pdf`}
        hidden
        data-testid="scan-file"
        onChange={({ currentTarget }) => {
          const [file] = files(currentTarget);
          if (file) attach.mutate({ id: wanted.current.paper, file });
        }}
      />
    </>
  );
  return { choosePhotos, replacePhoto, chooseScan, inputs };
}
