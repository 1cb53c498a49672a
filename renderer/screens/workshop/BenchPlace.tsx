import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasuredPhoto } from '../../../shared/model/dossier.ts';
import { api } from '../../app/client.ts';
import { useSay } from '../../app/say.tsx';
import { removalOf, useTakeBack } from '../product/useTakeBack.ts';
import { BenchContext } from './bench.ts';
import { Keys } from './keys/Keys.tsx';
import { Panel } from './panel/Panel.tsx';
import { Stand } from './picture/Stand.tsx';
import { thumbUrl } from './picture/source.ts';
import { ComparingBar } from './tools/ComparingBar.tsx';
import { Toolbar } from './tools/Toolbar.tsx';
import { ToolInHand } from './tools/ToolInHand.tsx';
import tools from './tools/Tools.module.css';
import { useBench } from './useBench.ts';
import classes from './Workshop.module.css';

type Neighbours = { before: MeasuredPhoto | undefined; after: MeasuredPhoto | undefined };

/** One photo on the bench: tools above it, the picture, and the panel beside. */
export function BenchPlace({
  photo,
  neighbours,
  onGo,
  onMove,
  onBack,
  onHelp,
}: {
  photo: MeasuredPhoto;
  neighbours: Neighbours;
  onGo(id: string): void;
  /** Puts the photo where another one is. */
  onMove(over: string): void;
  onBack(): void;
  onHelp(): void;
}) {
  const { t } = useTranslation();
  const say = useSay();
  const bench = useBench(photo);
  const takeBack = useTakeBack();
  const remove = useMutation(
    api.photos.remove.mutationOptions({
      onError: say.failed,
      onSuccess: ({ id }) => say.done(t('product.photos.removed'), () => takeBack(removalOf(id))),
    }),
  );
  const { before, after } = neighbours;
  useEffect(() => {
    // Where one is likely to go next is there already.
    for (const near of [before, after]) if (near) new Image().src = thumbUrl(near.look);
  }, [before, after]);
  const { tool, comparing } = bench;
  return (
    <BenchContext value={bench}>
      <div className={classes.work}>
        <div className={tools.room}>
          {tool ? <ToolInHand tool={tool} /> : comparing ? <ComparingBar comparing={comparing} /> : <Toolbar />}
        </div>
        <Stand />
      </div>
      <Panel />
      <Keys
        ways={{
          previous: () => before && onGo(before.id),
          next: () => after && onGo(after.id),
          earlier: () => before && onMove(before.id),
          later: () => after && onMove(after.id),
          remove: () => remove.mutate({ id: photo.id }),
          back: onBack,
          help: onHelp,
        }}
      />
    </BenchContext>
  );
}
