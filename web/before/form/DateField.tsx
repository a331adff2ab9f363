import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import { parseDate } from '#web/domain/period/parseDate.ts';
import styles from './ProposalForm.module.css';

interface Props {
  label: string;
  placeholder: string;
  value: string;
  change(value: string): void;
  error?: string;
}

const normalize = (text: string) => text.trim().toLowerCase();

/** A date in free wording. Shows how it was parsed when that differs from the input. */
export function DateField({ label, placeholder, value, change, error }: Props) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const parsed = parseDate(value);
  const parsedText = parsed && formatDate(parsed, language);
  return (
    <div>
      <TextInput
        size="sm"
        label={label}
        placeholder={placeholder}
        value={value}
        error={error}
        autoComplete="off"
        onChange={(event) => change(event.currentTarget.value)}
      />
      {parsedText && normalize(parsedText) !== normalize(value) && !error && (
        <p className={styles.parsedDate} aria-live="polite">
          {t('form.parsedAs', { date: parsedText })}
        </p>
      )}
    </div>
  );
}
