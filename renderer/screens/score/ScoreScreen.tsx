import { useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { Page } from '../../parts/Page.tsx';
import { Criteria } from './Criteria.tsx';
import { NoSet } from './NoSet.tsx';
import { Standing } from './Standing.tsx';
import { useScoreSave } from './useScoreSave.ts';
import type { ScoreView } from '../../../shared/contract/score.ts';
import classes from './Score.module.css';

/** The OCOP score a household gives itself before the council does: what each criterion gives, and what a star still asks for. */
export function ScoreScreen({ id }: { id: string }) {
  const { t } = useTranslation();
  const product = useQuery(api.products.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={product}>
      {({ product: { name, ocopSet } }) => (
        <Page
          title={t('score.heading')}
          lead={
            <p className={classes.lead}>
              <Link href={`/product/${id}/papers`}>{name ?? t('product.unnamed')}</Link>
              {ocopSet && ` · ${t(`ocopSet.${ocopSet}`)}`}
            </p>
          }
          action={
            ocopSet && (
              <Button
                component={Link}
                href={`/print/score/${id}`}
                variant="default"
                leftSection={<IconPrinter size={22} stroke={1.75} />}
              >
                {t('score.print')}
              </Button>
            )
          }
          fixed
        >
          {ocopSet ? <Sheet id={id} /> : <NoSet id={id} />}
        </Page>
      )}
    </Loaded>
  );
}

function Sheet({ id }: { id: string }) {
  const got = useQuery(api.score.get.queryOptions({ input: { id } }));
  return <Loaded query={got}>{(view) => <Scored id={id} view={view} />}</Loaded>;
}

function Scored({ id, view }: { id: string; view: ScoreView }) {
  const save = useScoreSave(id, view);
  return (
    <div className={classes.room}>
      <Criteria view={view} save={save} />
      <Standing view={view} />
    </div>
  );
}
