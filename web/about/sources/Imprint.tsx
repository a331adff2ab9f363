import { Fragment } from 'react';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { getLanguageName } from '#web/app/i18n/languages.ts';
import { DateText } from '#web/domain/DateText.tsx';
import type { DocumentsQuery } from '#web/api/operations.ts';
import styles from './Sources.module.css';

export type Source = DocumentsQuery['documents']['nodes'][number];

/** Publisher, date, type and language of a document. */
export function Imprint({ document }: { document: Source }) {
  const vocabulary = useVocabulary();
  const { language: reader } = useLanguage();
  const { documentType, publisher, date, language } = document;
  const parts = [
    publisher,
    date && <DateText key="date" date={date} />,
    vocabulary.label('DocumentType', documentType),
    language && getLanguageName(language, reader),
  ].filter(Boolean);
  return (
    <p className={styles.imprint}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
