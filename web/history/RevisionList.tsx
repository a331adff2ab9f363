import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { describeChange } from '#web/record/describeChange.ts';
import { isSame } from '#web/record/joinDrafts.ts';
import { useValueWords } from '#web/record/useValueWords.ts';
import { collectIds } from '#web/record/collectIds.ts';
import { type FormField, type Values, listShownFields } from '#web/record/formFields.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { capitalize } from '#web/ui/capitalize.ts';
import { ChangeLines } from './ChangeLines.tsx';
import { DayList } from './DayList.tsx';
import { DoneText } from './DoneText.tsx';
import styles from './History.module.css';
import { type RevisionData, buildHistoryQuery } from './historyQueries.ts';
import { readDraft } from './useValues.ts';

/** Versions that are shown at first and added each time, and the limit of the API. */
const [pageSize, maxSize] = [20, 499];

interface FieldChange {
  field: FormField;
  before: unknown;
  after: unknown;
}

interface Version extends Omit<RevisionData, 'draft'> {
  values: Values;
  /** The version before in the list; absent for the first one. */
  previous?: number;
  changes: FieldChange[];
}

interface Props {
  id: string;
  type: string;
  fields: readonly FormField[];
}

/**
 * Each version with what it changed against the next older one in the list. The first version changed all that it has; it
 * is compared with `nothing`, or not at all.
 */
function compareVersions(
  revisions: readonly RevisionData[],
  fields: readonly FormField[],
  nothing: Values | undefined,
): Version[] {
  const versions = revisions.map(({ draft, ...revision }) => ({ ...revision, values: readDraft(draft) }));
  return versions.map((version, index) => {
    const older = versions[index + 1];
    const before = older?.values ?? nothing;
    const changes = before
      ? fields
          .map((field) => ({ field, before: before[field.name], after: version.values[field.name] }))
          .filter((change) => !isSame(change.before, change.after))
      : [];
    return { ...version, previous: older?.version, changes };
  });
}

/** All versions of a record, by day, with what each changed; or those that changed one field. */
export function RevisionList({ id, type, fields }: Props) {
  const { t } = useTranslation('history');
  const { editor } = useEditor();
  const { get, set } = useSearchParameters();
  const fieldName = get('field');
  const size = Math.min(Number(get('first')) || pageSize, maxSize);
  const query = useMemo(() => buildHistoryQuery(type, fields), [type, fields]);
  const shownFields = useMemo(() => listShownFields(fields), [fields]);
  const comparedFields = fieldName ? shownFields.filter(({ name }) => name === fieldName) : shownFields;
  // One more than is shown, with which the last one is compared.
  const { data, previousData, loading, error, refetch } = useQuery(query, {
    variables: { id, first: size + 1, field: fieldName || null },
    fetchPolicy: 'no-cache',
  });
  const loaded = data ?? previousData;
  const versions = useMemo(
    () => compareVersions((loaded?.history?.nodes ?? []) as RevisionData[], comparedFields, fieldName ? {} : undefined),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- comparedFields follows from these.
    [loaded, shownFields, fieldName],
  );
  const shown = versions.slice(0, size);
  const words = useValueWords(
    shown.flatMap(({ changes }) =>
      changes.flatMap(({ field, before, after }) =>
        [before, after].flatMap((value) => collectIds([field], { [field.name]: value })),
      ),
    ),
  );
  const page = `/thing/${encodeURIComponent(id)}/history`;

  const renderChange = (version: Version, { field, before, after }: FieldChange) => (
    <li key={field.name}>
      <span className={styles.field}>{capitalize(field.label)}</span>
      <ChangeLines change={describeChange(field, before, after, words)} />
      {editor !== undefined && version.previous !== undefined && (
        <PageLink
          className={styles.action}
          to={buildUrl(page, { version: String(version.previous), restore: field.name })}
          aria-label={t('restoreFieldOf', { field: field.label, version: version.previous })}
        >
          {t('restoreField')}
        </PageLink>
      )}
    </li>
  );

  return (
    <>
      <NativeSelect
        className={styles.filter}
        label={t('field')}
        value={fieldName}
        onChange={({ currentTarget }) => set({ field: currentTarget.value, first: null })}
        data={[
          { value: '', label: t('allFields') },
          ...shownFields.map(({ name, label }) => ({ value: name, label: capitalize(label) })),
        ]}
      />
      <QueryBoundary
        result={{ data: loaded, loading, error, refetch: () => void refetch() }}
        loading={<LoadingState lines={8} />}
      >
        {({ history }) =>
          shown.length === 0 ? (
            <EmptyState title={t(fieldName ? 'neverFilled' : 'unknown')} />
          ) : (
            <>
              <DayList entries={shown} toKey={({ version, at }) => `${version} ${at}`}>
                {(version) => (
                  <>
                    <p className={styles.sentence}>
                      <DoneText by={version.by} change={version.change} />{' '}
                      <PageLink className={styles.action} to={buildUrl(page, { version: String(version.version) })}>
                        {t('version', { version: version.version })}
                      </PageLink>
                    </p>
                    {version.changes.length > 0 && (
                      <ul className={styles.changes}>
                        {version.changes.map((change) => renderChange(version, change))}
                      </ul>
                    )}
                  </>
                )}
              </DayList>
              {history!.totalCount > shown.length && size < maxSize && (
                <Button
                  variant="default"
                  size="xs"
                  loading={loading}
                  onClick={() => set({ first: String(Math.min(size + pageSize, maxSize)) }, { replace: true })}
                >
                  {t('more', { shown: shown.length, total: history!.totalCount })}
                </Button>
              )}
            </>
          )
        }
      </QueryBoundary>
    </>
  );
}
