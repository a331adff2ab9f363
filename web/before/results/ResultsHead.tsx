import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { groupByVerdict } from '#web/before/parts/groupByVerdict.ts';
import type { NotedAnswer } from '#web/before/note/createNote.ts';
import { type Proposal, proposalTitle } from '#web/before/proposal/proposal.ts';
import { NoteActions } from '#web/before/note/NoteActions.tsx';
import { VerdictMark } from '#web/domain/VerdictMark.tsx';
import styles from './ResultsHead.module.css';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  proposal: Proposal;
  groups: ReturnType<typeof groupByVerdict>;
  answer: NotedAnswer;
}

/** Scrolls and moves the focus to a section, without a history entry. */
function goTo(id: string) {
  const section = document.getElementById(id);
  section?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'start' });
}

/** The counts by verdict, links to the sections, and the exports. */
export function ResultsHead({ heading, proposal, groups, answer }: Props) {
  const { t } = useTranslation('before');
  const sections = [
    ...groups.map(([verdict, { length }]) => ({
      id: verdict,
      title: t(`verdict.${verdict}.title`, { count: length }),
      length,
      verdict,
    })),
    { id: 'join', title: t('join.title'), length: answer.whomToJoin.length, verdict: undefined },
    { id: 'change', title: t('change.title'), length: answer.changes.length, verdict: undefined },
  ].filter(({ length }) => length > 0);
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <p className={styles.proposal} dir="auto">
          {proposalTitle(proposal)}
        </p>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {groups.length === 0
            ? t('noResults.title')
            : groups.map(([verdict, { length }]) => t(`verdict.${verdict}.count`, { count: length })).join(' · ')}
        </h2>
      </div>
      <NoteActions proposal={proposal} answer={answer} />
      {sections.length > 1 && (
        <nav className={styles.sections} aria-label={t('sections')}>
          {sections.map(({ id, title, length, verdict }) => (
            <button key={id} type="button" onClick={() => goTo(id)}>
              {verdict && <VerdictMark verdict={verdict} size={14} />}
              {title} <span>{length}</span>
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}
