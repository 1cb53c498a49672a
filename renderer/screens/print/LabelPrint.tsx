import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { CopyLabelText } from './CopyLabelText.tsx';
import { LabelText } from './LabelText.tsx';
import classes from './LabelText.module.css';

/** The printer's sheet of one product, with what belongs to the screen only. */
export function LabelPrint({ id }: { id: string }) {
  const product = useQuery(api.products.get.queryOptions({ input: { id } }));
  const demands = useQuery(api.labels.demands.queryOptions({ input: { productId: id } }));
  return (
    <Loaded query={product}>
      {(dossier) => {
        const gtin = dossier.variants[0]?.gtin ?? null;
        return (
          <>
            {dossier.label && (
              <div className={classes.tools}>
                <CopyLabelText label={dossier.label} gtin={gtin} />
              </div>
            )}
            <LabelText dossier={dossier} gtin={gtin} figures={demands.data?.figures ?? null} />
          </>
        );
      }}
    </Loaded>
  );
}
