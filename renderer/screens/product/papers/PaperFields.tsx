import { useTranslation } from 'react-i18next';
import { ISSUER_LEVELS, type Paper } from '../../../../shared/model/paper.ts';
import { detailsOf, kindRule } from '../../../../shared/rules/papers.ts';
import { api } from '../../../app/client.ts';
import { mapBound } from '../bound.ts';
import { DayField, SelectField, TextField, useAutosave } from '../../../parts/fields/index.ts';
import { DetailField } from './DetailField.tsx';
import { usePaperRules } from './usePaperRules.ts';
import { Proposal } from './Proposal.tsx';
import fields from '../Fields.module.css';
import { useFindingsOf } from '../stage.ts';

type Facts = Pick<
  Paper,
  'number' | 'issuer' | 'issuerLevel' | 'issuedOn' | 'expiresOn' | 'stars' | 'nameOnPaper' | 'makerOnPaper' | 'details'
>;
const STARS = [1, 2, 3, 4, 5];

/** What stands on a paper of this kind. */
export function PaperFields({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const { id } = paper;
  const rules = usePaperRules();
  const of = useFindingsOf('papers', { paperId: id });
  const save = useAutosave<Facts>({
    entity: 'paper',
    id,
    values: paper,
    send: (patch, gesture, context) => api.papers.set.call({ id, patch, gesture }, { context }),
  });
  const nameOf = (field: Exclude<keyof Facts, 'details'>) => t(`product.field.paper.${field}`);
  const frame = <F extends Exclude<keyof Facts, 'details'>>(field: F) => ({
    bind: save.bind(field),
    label: nameOf(field),
    findings: of(field),
    name: `paper.${id}.${field}`,
  });
  const ocop = paper.kind === 'ocop-certificate';
  // A paper of the workshop names no product; what stands there already is never hidden.
  const ofProduct = kindRule(rules, paper.kind).of === 'product' || paper.nameOnPaper !== null;
  return (
    <div className={fields.pair}>
      <TextField {...frame('number')} maxLength={120} />
      <TextField {...frame('issuer')} maxLength={200} />
      <DayField {...frame('issuedOn')} />
      <DayField {...frame('expiresOn')} />
      <Proposal
        paper={{ kind: paper.kind, issuedOn: save.value('issuedOn'), details: save.value('details') }}
        bind={save.bind('expiresOn')}
      />
      {ocop && (
        <>
          <SelectField
            {...frame('stars')}
            bind={mapBound(save.bind('stars'), String, Number)}
            choices={STARS.map((count) => ({ value: String(count), label: t('product.papers.stars', { count }) }))}
          />
          <SelectField
            {...frame('issuerLevel')}
            choices={ISSUER_LEVELS.map((level) => ({ value: level, label: t(`issuerLevel.${level}`) }))}
          />
        </>
      )}
      {ofProduct && <TextField {...frame('nameOnPaper')} maxLength={200} />}
      <TextField {...frame('makerOnPaper')} maxLength={200} />
      {detailsOf(rules, paper).map((detail) => (
        <DetailField
          key={detail}
          detail={detail}
          bind={save.bind('details')}
          name={`paper.${id}.${detail}`}
          findings={of(detail)}
        />
      ))}
    </div>
  );
}
