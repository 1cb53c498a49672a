// Fields of a form. All take `bind` from useAutosave and save by themselves:
//   const save = useAutosave({ entity: 'product', id, values: dossier.product, send: (patch, gesture, context) => api.products.set.call({ id, patch, gesture }, { context }) });
//   <TextField bind={save.bind('name')} label={t('field.name')} findings={of('name')} name="name" maxLength={200} />
export { useAutosave } from '../autosave/useAutosave.ts';
export type { Autosave, Bound } from '../autosave/useAutosave.ts';
export { SelectField, SwitchField } from './ChoiceField.tsx';
export type { Choice } from './ChoiceField.tsx';
export { DayField } from './DayField.tsx';
export { FieldNote, SeverityIcon } from './FieldNote.tsx';
export { focusField, fieldId } from './frame.tsx';
export type { FieldProps } from './frame.tsx';
export { MoneyField, NumberField } from './NumberField.tsx';
export { LongField, TextField } from './TextField.tsx';
