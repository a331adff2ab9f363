import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  FormDocument,
  type FormQuery,
  type Kind,
  type ThingLinkFragment,
  ThingsDocument,
} from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { EditorOnly } from './EditorOnly.tsx';
import { RecordForm } from './form/RecordForm.tsx';
import { useRecord } from './form/useRecord.ts';
import { completeFields } from '#web/record/formFields.ts';

interface LoadedFormProps {
  editor: string;
  id: string;
  description: FormQuery['kinds'][number];
}

function LoadedForm({ editor, id, description: { type, fields } }: LoadedFormProps) {
  const { t } = useTranslation('edit');
  const complete = useMemo(() => completeFields(fields, t('period')), [fields, t]);
  const { record, reload } = useRecord(type, complete, id);
  return (
    <QueryBoundary result={record} loading={<LoadingState lines={12} />}>
      {(loaded) =>
        loaded && (
          <RecordForm
            editor={editor}
            type={type}
            fields={complete}
            hasVisibility={false}
            form={id}
            record={loaded}
            reload={reload}
            back={`/thing/${encodeURIComponent(id)}`}
          />
        )
      }
    </QueryBoundary>
  );
}

function EditThing({ editor, thing }: { editor: string; thing: ThingLinkFragment }) {
  const { t } = useTranslation('edit');
  const form = useApiQuery(FormDocument, { kind: thing.kind as Kind });
  return (
    <>
      <PageHead title={t('edit.title', { name: thing.name })} />
      <QueryBoundary result={form} loading={<LoadingState lines={12} />}>
        {({ kinds: [description] }) =>
          description && <LoadedForm editor={editor} id={thing.id} description={description} />
        }
      </QueryBoundary>
    </>
  );
}

/** The form of an existing record. */
export function EditPage() {
  const { t } = useTranslation('edit');
  const { id = '' } = useParams();
  return (
    <Page title={t('edit.page')}>
      <EditorOnly title={t('edit.page')}>{(editor) => <FoundThing key={id} id={id} editor={editor} />}</EditorOnly>
    </Page>
  );
}

function FoundThing({ id, editor }: { id: string; editor: string }) {
  const { t } = useTranslation('edit');
  const things = useApiQuery(ThingsDocument, { ids: [id] });
  return (
    <QueryBoundary result={things} loading={<LoadingState lines={12} />}>
      {({ nodes: [thing] }) =>
        thing && thing.record !== 'REMOVED' ? (
          <EditThing editor={editor} thing={thing} />
        ) : (
          <>
            <PageHead title={t('edit.page')} />
            <EmptyState title={t('edit.unknown')}>
              <PageLink to="/">{t('edit.home')}</PageLink>
            </EmptyState>
          </>
        )
      }
    </QueryBoundary>
  );
}
