import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '#web/domain/KindMark.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { InterpretationFragment } from '#web/api/operations.ts';
import { thingFields } from '#web/before/proposal/proposal.ts';
import { fallbackKinds } from './fallbackKinds.ts';
import { recognisedLists } from './recognisedLists.ts';
import styles from './Legend.module.css';

/** What the marks in the text mean. */
export function Legend({ interpretation }: { interpretation: InterpretationFragment }) {
  const { t } = useTranslation('before');
  const vocabulary = useVocabulary();
  const kinds = new Set(
    thingFields.flatMap((field) =>
      interpretation[recognisedLists[field]]
        .filter(({ mentions }) => mentions.length > 0)
        .map(({ thing }) => thing?.kind ?? fallbackKinds[field]),
    ),
  );
  const hasDates = interpretation.periodRanges.length > 0;
  if (kinds.size === 0 && !hasDates) return null;
  return (
    <p className={styles.legend}>
      {[...kinds].map((kind) => (
        <span key={kind}>
          <KindMark kind={kind} size={10} />
          {vocabulary.kind(kind)?.label}
        </span>
      ))}
      {hasDates && (
        <span>
          <IconCalendar size={12} stroke={1.8} aria-hidden />
          {t('interpretation.date')}
        </span>
      )}
      {interpretation.wordRanges.length > 0 && <span className={styles.word}>{t('interpretation.comparedWord')}</span>}
      <span className={styles.hint}>{t('interpretation.hint')}</span>
    </p>
  );
}
