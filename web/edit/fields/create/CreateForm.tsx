import { useApolloClient } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ThingLinkFragment, ThingsDocument } from '#web/api/operations.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { FieldGroup } from '#web/edit/fields/FieldGroup.tsx';
import { FormProvider } from '#web/edit/fields/FormProvider.tsx';
import { focusField } from '#web/edit/form/FormContext.ts';
import { useFormValues } from '#web/edit/form/useFormValues.ts';
import { useSaveRecord } from '#web/edit/form/useSaveRecord.ts';
import { findProblems, toProblem } from '#web/edit/model/findProblems.ts';
import type { FormField } from '#web/record/formFields.ts';
import { toDraft } from '#web/edit/model/toDraft.ts';
import dialog from '#web/ui/Dialog.module.css';
import { useErrorText } from '#web/ui/useErrorText.ts';
import styles from './CreateDialog.module.css';

interface Props {
  type: string;
  fields: readonly FormField[];
  name: string;
  close(): void;
  take(thing: ThingLinkFragment): void;
}

/** What a new record needs; the rest can be filled in on its own page. */
export function CreateForm({ type, fields, name, close, take }: Props) {
  const { t } = useTranslation('edit');
  const client = useApolloClient();
  const { apiLanguage: language } = useLanguage();
  const toErrorText = useErrorText();
  const save = useSaveRecord();
  const { values, problems, setProblems, state } = useFormValues(fields, { name });
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string>();
  const whole = problems.find(({ path }) => path === '');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // React hands events of a dialog on to the form that opened it.
    event.stopPropagation();
    const found = findProblems(fields, values);
    setProblems(found);
    if (found[0]) return focusField(found[0].path);
    setSaving(true);
    setError(undefined);
    try {
      const result = await save({ type, draft: toDraft(fields, values) });
      setProblems(result.problems.map(({ path, message }) => toProblem(fields, path, message)));
      if (result.saved) {
        const { data } = await client.query({ query: ThingsDocument, variables: { ids: [result.saved.id], language } });
        const thing = data?.nodes[0];
        if (thing) return take(thing);
      }
    } catch (failure) {
      setError(toErrorText(failure));
    }
    setSaving(false);
  };

  return (
    <FormProvider state={state}>
      <form className={styles.content} onSubmit={(event) => void submit(event)} noValidate>
        <FieldGroup fields={fields.filter(({ required }) => required)} path="" value={values} />
        {(error ?? whole) && (
          <Alert color="red" role="alert">
            {error ?? (whole?.reason === 'text' && whole.text)}
          </Alert>
        )}
        <div className={dialog.buttons}>
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={saving}>
            {t('create.confirm')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
