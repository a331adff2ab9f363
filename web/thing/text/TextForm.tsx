import { Button, FileInput, Progress, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FullTextQuery, Visibility } from '#web/api/operations.ts';
import { ChoiceGroup } from '#web/ui/ChoiceGroup.tsx';
import dialog from '#web/ui/Dialog.module.css';
import { ProblemAlert } from './ProblemAlert.tsx';
import styles from './FullText.module.css';
import type { useSaveText } from './useSaveText.ts';

type StoredText = NonNullable<NonNullable<FullTextQuery['document']>['fullText']>;

interface Props {
  stored: StoredText | undefined;
  save: ReturnType<typeof useSaveText>;
  close(): void;
  onSaved(): void;
}

const choices = ['NETWORK', 'PUBLIC'] as const satisfies Visibility[];
const accepted = '.txt,.docx,.pdf,.html,.htm';

/** A typed text, to be corrected; that of a file is corrected in the file. */
const toTypedText = (stored: StoredText | undefined) =>
  stored && !stored.file ? stored.passages.map(({ text }) => text).join('\n\n') : '';

/** A file or a typed text, and who may read it. Without a new text, only the visibility changes. */
export function TextForm({ stored, save, close, onSaved }: Props) {
  const { t } = useTranslation('thing');
  const [origin, setOrigin] = useState<'file' | 'typed'>(stored && !stored.file ? 'typed' : 'file');
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState(() => toTypedText(stored));
  const [visibility, setVisibility] = useState<Visibility>(stored?.visibility ?? 'NETWORK');
  const [isSaving, setSaving] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isChanged = stored && visibility !== stored.visibility;
    const hasText = origin === 'file' ? file !== null : text.trim() !== '';
    setIncomplete(!hasText && !isChanged);
    if (!hasText && !isChanged) return;
    setSaving(true);
    const action = !hasText
      ? save.changeVisibility(visibility)
      : origin === 'file'
        ? save.saveFile(file!, visibility)
        : save.saveTyped(text, visibility);
    const isSaved = await action;
    setSaving(false);
    if (isSaved) onSaved();
  };
  const missing = isIncomplete && t('text.form.required');

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <SegmentedControl
        aria-label={t('text.form.from')}
        value={origin}
        onChange={(value) => setOrigin(value as typeof origin)}
        data={[
          { value: 'file', label: t('text.form.file') },
          { value: 'typed', label: t('text.form.typed') },
        ]}
      />
      {origin === 'file' ? (
        <FileInput
          label={t('text.form.choose')}
          description={t('text.form.hint')}
          placeholder={t('text.form.placeholder')}
          accept={accepted}
          value={file}
          onChange={setFile}
          error={missing}
          clearable
          clearButtonProps={{ 'aria-label': t('search.clear', { ns: 'common' }) }}
        />
      ) : (
        <Textarea
          label={t('text.form.text')}
          description={t('text.form.textHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={missing}
          autosize
          minRows={8}
          maxRows={18}
        />
      )}
      <ChoiceGroup<Visibility>
        label={t('text.form.visibility')}
        value={visibility}
        choices={choices.map((value) => ({
          value,
          label: t(`text.${value}.label`),
          meaning: t(`text.${value}.meaning`),
        }))}
        change={setVisibility}
      />
      {isSaving && save.sent !== undefined && (
        <div role="status">
          {save.sent < 1 ? t('text.form.sending', { percent: Math.round(save.sent * 100) }) : t('text.form.reading')}
          <Progress value={save.sent * 100} animated={save.sent === 1} aria-hidden />
        </div>
      )}
      <ProblemAlert problem={save.problem} />
      <div className={dialog.buttons}>
        <Button variant="default" onClick={close}>
          {t('editor.cancel', { ns: 'common' })}
        </Button>
        <Button type="submit" loading={isSaving}>
          {t('text.form.save')}
        </Button>
      </div>
    </form>
  );
}
