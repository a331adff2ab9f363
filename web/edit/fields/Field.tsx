import { type ComponentType, memo } from 'react';
import type { FormField } from '#web/record/formFields.ts';
import type { Path } from '#web/edit/model/setValue.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { DateInput } from './DateInput.tsx';
import { EdgeList } from './EdgeList.tsx';
import { type Control, findControl } from './findControl.ts';
import { LocalizedInput } from './LocalizedInput.tsx';
import { NumberField } from './NumberField.tsx';
import { ObjectInput } from './ObjectInput.tsx';
import { ObjectList } from './ObjectList.tsx';
import { ReferenceInput } from './ReferenceInput.tsx';
import { SynonymsInput } from './SynonymsInput.tsx';
import { TextField } from './TextField.tsx';
import { TextList } from './TextList.tsx';

export interface FieldProps {
  field: FormField;
  path: Path;
  value: unknown;
}

const components: Record<Control, ComponentType<FieldProps>> = {
  boolean: ChoiceInput,
  choice: ChoiceInput,
  date: DateInput,
  edges: EdgeList,
  localized: LocalizedInput,
  number: NumberField,
  object: ObjectInput,
  objects: ObjectList,
  references: ReferenceInput,
  synonyms: SynonymsInput,
  text: TextField,
  texts: TextList,
};

/** A field of a record. Memoized: typing renders only the fields on the path to what is typed. */
export const Field = memo(function Field(props: FieldProps) {
  const Component = components[findControl(props.field)];
  return <Component {...props} />;
});
