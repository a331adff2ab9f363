import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import { getToday } from '#web/ui/days.ts';
import { Card } from './Card.tsx';
import styles from './CitationButton.module.css';

/** A citation of the record: name, version, permanent URL and date of access. */
export function CitationButton({ id, name, version }: { id: string; name: string; version: number }) {
  const { t } = useTranslation('thing');
  const { language } = useLanguage();
  const [day] = useState(getToday);
  const url = `${location.origin}/thing/${encodeURIComponent(id)}`;
  const text = t('cite.text', { name, version, url, date: formatDate(day, language) });
  return (
    <Card title={t('cite.title')}>
      <p className={styles.text}>{text}</p>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            size="xs"
            leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} stroke={1.6} aria-hidden />}
            onClick={copy}
          >
            {t(copied ? 'cite.copied' : 'cite.copy')}
          </Button>
        )}
      </CopyButton>
    </Card>
  );
}
