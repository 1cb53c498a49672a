import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { PaperDetail } from '../../../../shared/model/paper.ts';
import { DayField, LongField, SelectField, TextField, type Bound } from '../../../parts/fields/index.ts';
import fields from '../Fields.module.css';
import { boundDetail, SHAPES, type Details } from './details.ts';

// Characters, as the model takes them.
const LONGEST = 1_000;
/** Details whose words alone do not say what is meant. */
const EXAMPLES = ['standard', 'prefix', 'parameters', 'scope'] as const;

/** What only some kinds of paper say, typed as it is: a day, digits, a line, several lines, yes or no. */
export function DetailField({
  detail,
  bind: all,
  name,
  findings,
}: {
  detail: PaperDetail;
  bind: Bound<Details>;
  name: string;
  findings: Finding[];
}) {
  const { t } = useTranslation();
  const example = EXAMPLES.find((each) => each === detail);
  const field = {
    bind: boundDetail(all, detail),
    label: t(`paper.detail.${detail}`),
    placeholder: example && t(`paper.example.${example}`),
    name,
    findings,
  };
  switch (SHAPES[detail]) {
    case 'day':
      return <DayField {...field} />;
    case 'digits':
      return <TextField {...field} maxLength={20} inputMode="numeric" />;
    case 'yes-no':
      return (
        <SelectField
          {...field}
          clearable
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`paper.answer.${value}`) }))}
        />
      );
    case 'lines':
      return (
        <div className={fields.wide}>
          <LongField {...field} minRows={2} maxLength={LONGEST} />
        </div>
      );
    case 'line':
      return <TextField {...field} maxLength={LONGEST} />;
  }
}
