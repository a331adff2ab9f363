import { useTranslation } from 'react-i18next';
import { type ChangedFragment, HistoryDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { DateText } from '#web/domain/DateText.tsx';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { Card } from '#web/thing/Card.tsx';
import styles from './History.module.css';

/** Whether somebody may have edited a thing, as far as its last version says. */
const isEdited = ({ record, version, updatedBy }: ChangedFragment) =>
  updatedBy != null || (version > 1 && record !== 'REMOVED');

/** Who changed what in a thing, and when, latest first. Nothing while only imports wrote it. */
export function History({ thing }: { thing: ChangedFragment }) {
  const { t } = useTranslation('thing');
  const { data } = useApiQuery(HistoryDocument, { id: thing.id }, { skip: !isEdited(thing) });
  const history = data?.history;
  if (!history?.nodes.some(({ by }) => by != null)) return null;
  const olderCount = history.totalCount - history.nodes.length;
  return (
    <Card title={t('history.title')}>
      <ol className={styles.history}>
        {history.nodes.map(({ version, at, by, change, changedFields }) => (
          <li key={`${version} ${at}`}>
            <span className={styles.line}>
              <DateText date={at.slice(0, 10)} length="short" />
              <span>{t(`history.change.${change}`)}</span>
              <span className={styles.by} dir="auto">
                {by ?? t('history.import')}
              </span>
            </span>
            {changedFields.length > 0 && (
              <span className={styles.fields}>{changedFields.map(({ label }) => label).join(', ')}</span>
            )}
          </li>
        ))}
      </ol>
      {olderCount > 0 && <p className={styles.by}>{t('history.older', { count: olderCount })}</p>}
      <p className={styles.by}>
        <PageLink to={`/thing/${encodeURIComponent(thing.id)}/history`}>{t('history.all')}</PageLink>
      </p>
    </Card>
  );
}
