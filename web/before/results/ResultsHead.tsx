import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotedAnswer } from '#web/before/note/createNote.ts';
import { grades, toGrade } from '#web/before/parts/grade.ts';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { NoteActions } from '#web/before/note/NoteActions.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { conclusionText, toConclusion } from './toConclusion.ts';
import styles from './ResultsHead.module.css';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  proposal: Proposal;
  answer: NotedAnswer;
}

/** The conclusion in one sentence, the counts by verdict, and the exports. */
export function ResultsHead({ heading, proposal, answer }: Props) {
  const { t } = useTranslation('before');
  const roles = useVocabulary().values('Role');
  const { overlaps, interpretation } = answer;
  const { initiativeCount, compared } = interpretation;
  const conclusion = toConclusion(
    overlaps,
    interpretation,
    roles.map(({ value }) => value),
  );
  const counts = grades.flatMap((grade) => {
    const count = overlaps.filter((overlap) => toGrade(overlap) === grade).length;
    return count > 0 ? [t(`verdict.${grade}.count`, { count })] : [];
  });
  return (
    <div className={styles.head} data-conclusion={conclusion.kind}>
      <div className={styles.words}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {conclusionText(t, conclusion, initiativeCount)}
        </h2>
        <p className={styles.counts}>
          {counts.length > 0 && <span>{counts.join(' · ')}</span>}
          <span className="figures">
            {t('interpretation.compared')} {t('interpretation.initiatives', { count: initiativeCount })},{' '}
            {t('interpretation.candidates', { count: compared })}
          </span>
        </p>
      </div>
      <NoteActions proposal={proposal} answer={answer} />
    </div>
  );
}
