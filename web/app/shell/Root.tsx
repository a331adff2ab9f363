import { ApolloProvider } from '@apollo/client/react';
import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { clientOf } from '#web/api/client.ts';
import { EditorProvider } from '#web/app/session/EditorProvider.tsx';
import { VocabularyProvider } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { LanguageProvider, useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { Frame } from './Shell.tsx';
import { Waiting } from './Blank.tsx';

function Speaking() {
  const { language } = useLanguage();
  return (
    <ApolloProvider client={clientOf(language)}>
      <VocabularyProvider>
        <Suspense fallback={<Waiting />}>
          <EditorProvider>
            <Frame>
              <Suspense fallback={<Waiting />}>
                <Outlet />
              </Suspense>
            </Frame>
          </EditorProvider>
        </Suspense>
      </VocabularyProvider>
    </ApolloProvider>
  );
}

/** What is around every page: the reader's language, the API's answers in it, the vocabulary, who is signed in, the frame. */
export const Root = () => (
  <LanguageProvider>
    <Speaking />
    <ScrollRestoration />
  </LanguageProvider>
);
