import { Alert, Button } from '@mantine/core';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '#web/api/operations.ts';
import { useRoute } from '#web/app/routing/useRoute.ts';
import { useUndo } from '#web/app/undo/UndoProvider.tsx';
import { ConflictNotice } from '#web/edit/conflict/ConflictNotice.tsx';
import { type JoinedDrafts, isSame, joinDrafts } from '#web/record/joinDrafts.ts';
import { FieldGroup } from '#web/edit/fields/FieldGroup.tsx';
import { FormProvider } from '#web/edit/fields/FormProvider.tsx';
import { findProblems, toProblem } from '#web/edit/model/findProblems.ts';
import type { FormField, Values } from '#web/record/formFields.ts';
import { toDraft } from '#web/edit/model/toDraft.ts';
import { toSections } from '#web/edit/model/toSections.ts';
import { clearInput, loadInput } from '#web/edit/store/storedInput.ts';
import { useChangeRecord } from '#web/record/useChangeRecord.ts';
import { Section } from '#web/ui/Section.tsx';
import { useErrorText } from '#web/ui/useErrorText.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import styles from './RecordForm.module.css';
import { SectionNav } from './SectionNav.tsx';
import { StoredNotice } from './StoredNotice.tsx';
import type { LoadedRecord } from './useRecord.ts';
import { useFormValues } from './useFormValues.ts';
import { useSaveRecord } from './useSaveRecord.ts';
import { useStoredInput } from './useStoredInput.ts';
import { VisibilityChoice } from './VisibilityChoice.tsx';

interface Props {
  editor: string;
  type: string;
  fields: readonly FormField[];
  /** Whether a new record may be shown to some only. */
  hasVisibility: boolean;
  /** Which form it is in the store of this browser. */
  form: string;
  /** What a new record begins with. */
  initial?: Values;
  /** The record to change; absent for a new one. */
  record?: LoadedRecord;
  reload?(): Promise<LoadedRecord | null>;
  /** Page to return to without saving. */
  back: string;
}

type Conflict = Pick<JoinedDrafts, 'taken' | 'clashes'> & { by: string | undefined; at: string };

/** The form of a record of any kind, drawn from the model. */
export function RecordForm({ editor, type, fields, hasVisibility, form, initial = {}, record, reload, back }: Props) {
  const { t } = useTranslation('edit');
  const { go } = useRoute();
  const offerUndo = useUndo();
  const changeRecord = useChangeRecord();
  const toErrorText = useErrorText();
  const save = useSaveRecord();
  const [stored] = useState(() => loadInput(editor, form));
  const [resumed, setResumed] = useState(stored);
  const [base, setBase] = useState<Values>(stored?.base ?? record?.values ?? initial);
  const [version, setVersion] = useState(stored?.version ?? record?.version);
  const { values, setValues, problems, setProblems, state } = useFormValues(fields, stored?.values ?? base);
  const [visibility, setVisibility] = useState<Visibility>('PUBLIC');
  const [conflict, setConflict] = useState<Conflict>();
  const [attempt, setAttempt] = useState(0);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string>();
  const leaving = useRef(false);
  const sections = useMemo(() => toSections(fields), [fields]);
  const changed = !isSame(values, base) || (resumed !== undefined && !record);
  const blocker = useStoredInput({
    editor,
    form,
    values,
    base: record && base,
    version,
    changed,
    isLeaving: () => leaving.current,
  });

  const leaveTo = (page: string) => {
    leaving.current = true;
    clearInput(editor, form);
    void go(page);
  };

  /** Joins what was typed with the version that somebody else saved meanwhile. Nothing is written. */
  const join = async () => {
    const newer = await reload?.();
    if (!newer || newer.record === 'REMOVED') return setError(t('conflict.removed'));
    const joined = joinDrafts(fields, base, toDraft(fields, values), newer.values);
    setValues(joined.values);
    setBase(newer.values);
    setVersion(newer.version);
    setConflict({ ...joined, by: newer.updatedBy, at: newer.updatedAt });
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    setConflict(undefined);
    setAttempt(attempt + 1);
    const found = findProblems(fields, values);
    setProblems(found);
    if (found.length > 0) return;
    setSaving(true);
    try {
      const draft = toDraft(fields, values);
      const visible = !record && hasVisibility && visibility !== 'PUBLIC' ? visibility : undefined;
      const result = await save({ type, draft, id: record?.id, version, visibility: visible });
      if (result.saved) {
        const { id, version: savedVersion } = result.saved;
        leaveTo(`/thing/${encodeURIComponent(id)}`);
        if (!record)
          offerUndo({
            message: t('saved.created'),
            undo: async () => void (await changeRecord.remove(id, savedVersion)),
          });
        else if (savedVersion !== version)
          offerUndo({
            message: t('saved.changed'),
            undo: () => changeRecord.restoreVersion(id, { version: version! }),
          });
        return;
      }
      if (record && result.problems.some(({ code, path }) => code === 'CONFLICT' && path.length === 0)) await join();
      else setProblems(result.problems.map(({ path, message }) => toProblem(fields, path, message)));
    } catch (failure) {
      setError(toErrorText(failure));
    }
    setSaving(false);
  };

  const startOver = () => {
    setResumed(undefined);
    setProblems([]);
    setConflict(undefined);
    setBase(record?.values ?? initial);
    setVersion(record?.version);
    setValues(record?.values ?? initial);
  };

  return (
    <FormProvider state={state}>
      <div className={styles.layout}>
        <SectionNav
          sections={[...sections.map(({ name }) => name), ...(!record && hasVisibility ? ['visibility' as const] : [])]}
        />
        <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
          {resumed && <StoredNotice at={resumed.at} startOver={startOver} />}
          <ProblemSummary fields={fields} problems={problems} attempt={attempt} />
          {conflict && <ConflictNotice joined={conflict} by={conflict.by} at={conflict.at} values={values} />}
          {sections.map((section) => (
            <Section key={section.name} id={`section-${section.name}`} title={t(`sections.${section.name}`)}>
              <FieldGroup fields={section.fields} more={section.more} path="" value={values} />
            </Section>
          ))}
          {!record && hasVisibility && <VisibilityChoice value={visibility} change={setVisibility} />}
          {error && (
            <Alert color="red" role="alert" title={t('failed')}>
              {error}
            </Alert>
          )}
          <div className={styles.bar}>
            <Button type="submit" loading={saving}>
              {t('save')}
            </Button>
            <Button variant="default" onClick={() => leaveTo(back)}>
              {t('cancel')}
            </Button>
            <p className={styles.state}>{t(changed ? 'state.stored' : 'state.unchanged')}</p>
          </div>
        </form>
      </div>
      <LeaveDialog blocker={blocker} />
    </FormProvider>
  );
}
