import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';

interface Props {
  /** Whether what is signed in may see the page. */
  isAllowed: boolean;
  /** What to say if not. */
  title: string;
  children: ReactNode;
}

/** The content of a page for whom it is meant; others are asked to sign in. */
export function SignedIn({ isAllowed, title, children }: Props) {
  const { t } = useTranslation();
  const { loading, person, signIn } = useEditor();
  if (isAllowed) return children;
  if (loading) return <LoadingState lines={6} />;
  return (
    <EmptyState title={title}>
      {person === undefined && <Button onClick={() => signIn()}>{t('editor.signIn')}</Button>}
    </EmptyState>
  );
}
