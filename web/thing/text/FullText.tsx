import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { type FullTextQuery, FullTextDocument } from '#web/api/operations.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import type { CitedPassage } from '#web/domain/passageUrl.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WebLink } from '#web/domain/WebLink.tsx';
import { CitedNotice } from './CitedNotice.tsx';
import { PassageRow } from './PassageRow.tsx';
import { TextTools } from './TextTools.tsx';
import styles from './FullText.module.css';
import { useCitedPosition } from './useCitedPosition.ts';

type TextDocument = NonNullable<FullTextQuery['document']>;

/** The passage that the URL names: `?section=…&paragraph=…`. */
function useCited(): CitedPassage | undefined {
  const { get } = useSearchParameters();
  const section = get('section');
  const paragraph = Number.parseInt(get('paragraph'), 10);
  return section ? { section, paragraph: paragraph > 0 ? paragraph : null } : undefined;
}

function Passages({ document, cited }: { document: TextDocument; cited: CitedPassage | undefined }) {
  const position = useCitedPosition(document.id, cited);
  return (
    <>
      {cited && <CitedNotice cited={cited} position={position} />}
      <div className={styles.text}>
        {document.fullText!.passages.map((passage) => (
          <PassageRow
            key={passage.position}
            document={document.id}
            passage={passage}
            language={document.language ?? undefined}
            isCited={passage.position === position?.shown}
          />
        ))}
      </div>
    </>
  );
}

/** The text of a document with what was read from each paragraph; the cited passage is highlighted. */
export function FullText({ document: id }: { document: string }) {
  const { t } = useTranslation('thing');
  const { editor } = useEditor();
  const cited = useCited();
  const result = useApiQuery(FullTextDocument, { id });
  const { data, error } = result;
  // Nothing to promise while it is loading: most documents have no text that everybody may read.
  if (!data?.document?.fullText && !error && !editor && !cited) return null;
  return (
    <Section title={t('text.title')} id="text">
      <QueryBoundary result={result}>
        {({ document }) =>
          document && (
            <>
              {editor && <TextTools document={document} />}
              {document.fullText ? (
                <Passages document={document} cited={cited} />
              ) : cited ? (
                <Alert color="gray" variant="light" role="status">
                  {t('text.missing', {
                    passage: [cited.section, cited.paragraph != null && `¶ ${cited.paragraph}`]
                      .filter(Boolean)
                      .join(' '),
                  })}{' '}
                  {document.address && <WebLink address={document.address}>{t('text.address')}</WebLink>}
                </Alert>
              ) : (
                <p className={styles.none}>{t('text.none')}</p>
              )}
            </>
          )
        }
      </QueryBoundary>
    </Section>
  );
}
