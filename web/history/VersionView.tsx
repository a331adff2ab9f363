import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useRoute } from '#web/app/routing/useRoute.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { useUndo } from '#web/app/undo/UndoProvider.tsx';
import { type ValueChoice, ValueChoices } from '#web/record/ValueChoices.tsx';
import { describeChange } from '#web/record/describeChange.ts';
import { describeValue } from '#web/record/describeValue.ts';
import { isSame } from '#web/record/joinDrafts.ts';
import { useValueWords } from '#web/record/useValueWords.ts';
import { collectIds } from '#web/record/collectIds.ts';
import { type FormField, isEmpty, listShownFields } from '#web/record/formFields.ts';
import { useChangeRecord } from '#web/record/useChangeRecord.ts';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { Section } from '#web/ui/Section.tsx';
import { capitalize } from '#web/ui/capitalize.ts';
import { useAction } from '#web/ui/useAction.ts';
import { DoneText } from './DoneText.tsx';
import styles from './History.module.css';
import { buildVersionQuery } from './historyQueries.ts';
import { readDraft } from './useValues.ts';

type Source = 'earlier' | 'now';

interface Props {
  id: string;
  type: string;
  fields: readonly FormField[];
  version: number;
}

/** A version as it was, beside what is there today; an editor chooses which of its values come back. */
export function VersionView({ id, type, fields, version }: Props) {
  const { t } = useTranslation('history');
  const { language } = useLanguage();
  const { editor } = useEditor();
  const { go } = useRoute();
  const { get } = useSearchParameters();
  const announce = useUndo();
  const change = useChangeRecord();
  const { run, running, error: failure } = useAction();
  const restored = get('restore');
  const [chosen, setChosen] = useState<Readonly<Record<string, Source>>>({});
  const query = useMemo(() => buildVersionQuery(type, fields), [type, fields]);
  const { data, error, refetch } = useQuery(query, { variables: { id, version }, fetchPolicy: 'no-cache' });
  const shownFields = listShownFields(fields);
  const earlier = readDraft(data?.revision?.draft);
  const now = readDraft(data?.node?.draft);
  const words = {
    ...useValueWords([earlier, now].flatMap((values) => collectIds(shownFields, values))),
    withoutSources: true,
  };

  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data?.revision || !data.node) return <LoadingState lines={8} />;
  const { revision, node } = data;
  const differing = shownFields.filter(({ name }) => !isSame(earlier[name], now[name]));
  const unchanged = shownFields.filter(
    ({ name }) => !differing.some((field) => field.name === name) && !isEmpty(earlier[name]),
  );
  const choiceOf = (name: string): Source => chosen[name] ?? (restored && restored !== name ? 'now' : 'earlier');
  const toRestore = differing.map(({ name }) => name).filter((name) => choiceOf(name) === 'earlier');

  const describe = (field: FormField): Record<Source, string> => {
    const [before, after] = [earlier[field.name], now[field.name]];
    const { removed, added } = describeChange(field, before, after, words);
    const commonCount = field.list && Array.isArray(before) ? before.length - removed.length : 0;
    // Of a list, what only one version has, and how much both have.
    const toText = (texts: readonly string[]) => {
      const text = texts.join(' · ');
      if (commonCount <= 0) return text || t('empty');
      return text ? `${text} · ${t('inCommon', { count: commonCount })}` : t('onlyInCommon', { count: commonCount });
    };
    return { earlier: toText(removed), now: toText(added) };
  };

  const choices = differing.map((field): ValueChoice => {
    const texts = describe(field);
    return {
      name: field.name,
      label: capitalize(field.label),
      options: [
        { value: 'earlier', source: t('version', { version }), text: texts.earlier },
        { value: 'now', source: t('now'), text: texts.now },
      ],
      chosen: choiceOf(field.name),
    };
  });

  const restore = () =>
    run(async () => {
      const all = toRestore.length === differing.length;
      await change.restoreVersion(id, { version, current: node.version, fields: all ? undefined : toRestore });
      announce({
        message: t('restored', { count: toRestore.length }),
        undo: () => change.restoreVersion(id, { version: node.version, fields: toRestore }),
      });
      void go(`/thing/${encodeURIComponent(id)}/history`);
    });

  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <p className={styles.sentence}>
        <strong>{t('versionOf', { version, time: time.format(new Date(revision.at)) })}</strong>{' '}
        <DoneText by={revision.by} change={revision.change} />{' '}
        <PageLink to={`/thing/${encodeURIComponent(id)}/history`}>{t('all')}</PageLink>
      </p>
      <Section title={t('differing')} count={differing.length}>
        {differing.length === 0 && <p>{t(version === node.version ? 'isCurrent' : 'sameAsNow')}</p>}
        {editor !== undefined && differing.length > 0 ? (
          <>
            <ValueChoices
              choices={choices}
              choose={(name, source) => setChosen({ ...chosen, [name]: source as Source })}
            />
            {failure && (
              <p className={styles.failure} role="alert">
                {failure}
              </p>
            )}
            <Button
              mb="lg"
              disabled={toRestore.length === 0}
              loading={running}
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => void restore()}
            >
              {t('restore', { count: toRestore.length })}
            </Button>
          </>
        ) : (
          <dl className={styles.facts}>
            {choices.map(({ name, label, options }) => (
              <div key={name}>
                <dt>{label}</dt>
                {options.map(({ value, source, text }) => (
                  <dd key={value}>
                    <strong>{source}</strong> <span dir="auto">{text}</span>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        )}
      </Section>
      {unchanged.length > 0 && (
        <Section title={t('unchanged')}>
          <dl className={styles.facts}>
            {unchanged.map((field) => (
              <div key={field.name}>
                <dt>{capitalize(field.label)}</dt>
                <dd dir="auto">{describeValue(field, earlier[field.name], words)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}
