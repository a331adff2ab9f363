import { ApolloProvider } from '@apollo/client/react';
import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { getClient } from '#web/api/client.ts';
import { EditorProvider } from '#web/app/session/EditorProvider.tsx';
import { VocabularyProvider } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { LanguageProvider, useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { UndoProvider } from '#web/app/undo/UndoProvider.tsx';
import { Shell } from './Shell.tsx';
import { Blank } from './Blank.tsx';

function Providers() {
  const { language } = useLanguage();
  return (
    <ApolloProvider client={getClient(language)}>
      <VocabularyProvider>
        <Suspense fallback={<Blank />}>
          <EditorProvider>
            <UndoProvider>
              <Shell>
                <Suspense fallback={<Blank />}>
                  <Outlet />
                </Suspense>
              </Shell>
            </UndoProvider>
          </EditorProvider>
        </Suspense>
      </VocabularyProvider>
    </ApolloProvider>
  );
}

/** Providers around every page: language, Apollo client, vocabulary, editor, shell. */
export const Root = () => (
  <LanguageProvider>
    <Providers />
    <ScrollRestoration />
  </LanguageProvider>
);
