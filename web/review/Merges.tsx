import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { Section } from '#web/ui/Section.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { formatDate } from '#web/domain/dates.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import styles from './Merges.module.css';
import { MergesDocument } from '#web/api/operations.ts';
import type { Decisions } from './useDecisions.ts';

/** Recent merges, each of which can be undone. */
export function Merges({ decisions: { unmerge, withEditor, busy } }: { decisions: Decisions }) {
  const { t } = useTranslation('review');
  const { language } = useLanguage();
  const answer = useApiQuery(MergesDocument, {});
  return (
    <Section title={t('merges.title')} id="merges">
      <QueryBoundary result={answer}>
        {({ merges }) =>
          merges.length === 0 ? (
            <p className={styles.by}>{t('merges.none')}</p>
          ) : (
            <ul className={styles.merges}>
              {merges.map(({ id, name, into, by, date }) => (
                <li key={id}>
                  <div>
                    {t('merges.into', { name })} <ThingLink thing={into} />
                    <p className={styles.by}>{t('merges.by', { name: by, date: formatDate(date, language) })}</p>
                  </div>
                  <Button
                    size="xs"
                    variant="default"
                    disabled={busy}
                    aria-label={t('merges.undoLabel', { name })}
                    onClick={() => withEditor(() => void unmerge(id, name))}
                  >
                    {t('undo')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryBoundary>
    </Section>
  );
}
