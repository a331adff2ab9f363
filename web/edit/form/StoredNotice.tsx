import { Alert, Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import styles from './RecordForm.module.css';

/** Says that the form holds what was typed earlier and not saved. */
export function StoredNotice({ at, startOver }: { at: string; startOver(): void }) {
  const { t } = useTranslation('edit');
  const { language } = useLanguage();
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
  return (
    <Alert color="petrol" icon={<IconHistory size={18} aria-hidden />} role="status">
      <div className={styles.stored}>
        <span>{t('stored.text', { time })}</span>
        <Button size="compact-sm" variant="default" onClick={startOver}>
          {t('stored.startOver')}
        </Button>
      </div>
    </Alert>
  );
}
