import type { FormField } from '#web/record/formFields.ts';
import type { Path } from '#web/edit/model/setValue.ts';
import { toFieldId, useFormState } from '#web/edit/form/FormContext.ts';
import { capitalize } from '#web/ui/capitalize.ts';

/** What every input of Mantine needs to show a field: label, help, error and id. */
export function useFieldProps({ label, help, required }: FormField, path: Path) {
  const { problems } = useFormState();
  return {
    id: toFieldId(path),
    label: capitalize(label),
    description: help,
    error: problems.get(path),
    withAsterisk: required,
    'aria-required': required || undefined,
    autoComplete: 'off',
  };
}
