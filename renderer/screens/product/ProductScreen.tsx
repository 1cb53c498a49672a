import { useQuery } from '@tanstack/react-query';
import { STEPS, type Step } from '../../../shared/model/finding.ts';
import { api } from '../../app/client.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { Opened } from './Opened.tsx';

const isStep = (step: string | undefined): step is Step => (STEPS as readonly (string | undefined)[]).includes(step);

/** One product: a path of six steps with what is still missing always in sight. */
export function ProductScreen({ id, step }: { id: string; step?: string | undefined }) {
  const got = useQuery(api.products.get.queryOptions({ input: { id } }));
  return <Loaded query={got}>{(dossier) => <Opened dossier={dossier} step={isStep(step) ? step : 'facts'} />}</Loaded>;
}
