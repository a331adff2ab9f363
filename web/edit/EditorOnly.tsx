import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';

/** Renders a page for the signed-in editor; others are asked to sign in. */
export function EditorOnly({ title, children }: { title: string; children: (editor: string) => ReactNode }) {
  const { t } = useTranslation(['edit', 'common']);
  const { editor, loading, signIn } = useEditor();
  if (editor !== undefined) return children(editor);
  if (loading) return <LoadingState lines={6} />;
  return (
    <>
      <PageHead title={title} />
      <EmptyState title={t('signIn')}>
        <Button onClick={() => signIn()}>{t('editor.signIn', { ns: 'common' })}</Button>
      </EmptyState>
    </>
  );
}
