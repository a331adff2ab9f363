import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  className?: string;
  title: string;
  /** The first sentence of the description, shown while there is no title. */
  suggestion: string;
  change(title: string): void;
  submit(): void;
  error?: string;
}

/** The title of the proposal. Without one, the first sentence of the description is shown for editing. */
export function TitleField({ className, title, suggestion, change, submit, error }: Props) {
  const { t } = useTranslation('before');
  const [editing, setEditing] = useState(false);
  const showsSuggestion = !editing && title === '' && suggestion !== '';
  return (
    <Textarea
      className={className}
      size="sm"
      dir="auto"
      label={t('form.title')}
      placeholder={t('form.titleExample')}
      description={showsSuggestion ? t('form.titleSuggested') : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autosize
      minRows={2}
      maxRows={5}
      value={showsSuggestion ? suggestion : title}
      error={error}
      onFocus={() => {
        setEditing(true);
        if (title === '' && suggestion) change(suggestion);
      }}
      onBlur={() => {
        setEditing(false);
        if (title.trim() === '' || title === suggestion) change('');
      }}
      onChange={(event) => change(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        submit();
      }}
    />
  );
}
