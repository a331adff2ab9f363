import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Kind, LikelyMatchesDocument, type ThingLinkFragment } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { KindMark } from '#web/domain/KindMark.tsx';
import styles from './CreateDialog.module.css';

interface Props {
  name: string;
  kind?: Kind;
  take(thing: ThingLinkFragment): void;
}

/** Existing records that may be the one that is about to be created, and why. */
export function LikelyMatches({ name, kind, take }: Props) {
  const { t } = useTranslation('edit');
  const { data } = useApiQuery(LikelyMatchesDocument, { mentions: [{ name, kind }] });
  const matches = data?.matches[0] ?? [];
  if (matches.length === 0) return null;
  return (
    <section className={styles.matches} aria-label={t('create.existing')}>
      <p className={styles.question}>{t('create.existing')}</p>
      {matches.map(({ thing, reasons }) => (
        <div key={thing.id} className={styles.match}>
          <span>
            <KindMark kind={thing.kind} labelled /> <bdi>{thing.name}</bdi>
            {reasons[0] && <span className={styles.reason}>{reasons[0].text}</span>}
          </span>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => take(thing)}
            aria-label={t('create.useName', { name: thing.name })}
          >
            {t('create.use')}
          </Button>
        </div>
      ))}
    </section>
  );
}
