import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { FormDocument, type FormQuery, type Kind } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { EditorOnly } from './EditorOnly.tsx';
import { RecordForm } from './form/RecordForm.tsx';
import { useRecord } from './form/useRecord.ts';
import { KindList } from './KindList.tsx';
import { type FormField, completeFields } from '#web/record/formFields.ts';
import { duplicate, prefill } from './model/prefill.ts';

interface FormProps {
  editor: string;
  description: FormQuery['kinds'][number];
}

const toForm = (kind: string, parameters: URLSearchParams) => {
  const own = new URLSearchParams(parameters);
  own.delete('lang');
  return `new:${kind}${own.size > 0 ? `?${own}` : ''}`;
};

function useNewForm({ editor, description }: FormProps) {
  const { t } = useTranslation('edit');
  const [parameters] = useSearchParams();
  const fields = useMemo(() => completeFields(description.fields, t('period')), [description, t]);
  const form = {
    editor,
    type: description.type,
    fields,
    hasVisibility: description.interfaces.includes('Initiative'),
    form: toForm(description.kind, parameters),
  };
  return { form, fields, parameters };
}

/** The form of a record like another one. */
function Duplicate({ from, ...props }: FormProps & { from: string }) {
  const { t } = useTranslation('edit');
  const { form, fields } = useNewForm(props);
  const { record } = useRecord(form.type, fields as FormField[], from);
  return (
    <QueryBoundary result={record} loading={<LoadingState lines={12} />}>
      {(original) => (
        <RecordForm
          {...form}
          initial={original ? duplicate(original.values, (name) => t('new.copy', { name })) : {}}
          back={`/thing/${encodeURIComponent(from)}`}
        />
      )}
    </QueryBoundary>
  );
}

function Empty(props: FormProps) {
  const { language } = useLanguage();
  const { form, fields, parameters } = useNewForm(props);
  return <RecordForm {...form} initial={prefill(fields, parameters, language)} back="/directory" />;
}

function NewRecord({ editor, kind }: { editor: string; kind: Kind }) {
  const { t } = useTranslation('edit');
  const [parameters] = useSearchParams();
  const form = useApiQuery(FormDocument, { kind });
  const from = parameters.get('from');
  return (
    <QueryBoundary result={form} loading={<LoadingState lines={12} />}>
      {({ kinds: [description] }) =>
        description && (
          <>
            <PageHead title={t('new.title', { kind: description.label })} lead={description.description} />
            {from ? (
              <Duplicate editor={editor} description={description} from={from} />
            ) : (
              <Empty editor={editor} description={description} />
            )}
          </>
        )
      }
    </QueryBoundary>
  );
}

/** A new record: which kind, then its form. */
export function NewPage() {
  const { t } = useTranslation('edit');
  const kind = useParams().kind?.toUpperCase();
  const vocabulary = useVocabulary();
  const known = vocabulary.kind(kind ?? '');
  return (
    <Page title={t('new.page')}>
      <EditorOnly title={t('new.page')}>
        {(editor) =>
          kind && (known || vocabulary.kinds.length === 0) ? (
            <NewRecord key={kind} editor={editor} kind={kind as Kind} />
          ) : (
            <KindList />
          )
        }
      </EditorOnly>
    </Page>
  );
}
