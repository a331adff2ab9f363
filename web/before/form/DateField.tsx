import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { dateText } from '#web/domain/dates.ts';
import { readDate } from './readDate.ts';
import styles from './ProposalForm.module.css';

interface Props {
  label: string;
  placeholder: string;
  /** As typed, in any wording that can be read. */
  value: string;
  change(value: string): void;
  error?: string;
}

const plain = (text: string) => text.trim().toLowerCase();

/** A date as people write it. What was read of it is told where that is not the same. */
export function DateField({ label, placeholder, value, change, error }: Props) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const read = readDate(value);
  const reading = read && dateText(read, language);
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
      {reading && plain(reading) !== plain(value) && !error && (
        <p className={styles.reading} aria-live="polite">
          {t('form.readAs', { date: reading })}
        </p>
      )}
    </div>
  );
}
