import { dateText } from '#web/domain/dates.ts';
import { today } from '#web/ui/days.ts';
import { changeText } from '#web/before/change/changeText.ts';
import { grouped } from '#web/before/parts/groupByVerdict.ts';
import { type NoteEntry, type Speaking, allyEntry, overlapEntry, periodText } from './noteEntries.ts';
import type { OverlapFragment, Verdict, UnderstoodFragment, AllyFragment } from '#web/api/operations.ts';
import { type Proposal, titleOf } from '#web/before/proposal/proposal.ts';
import type { TellingChange } from '#web/before/change/significantChanges.ts';

/** What a note is made of. */
export interface NotedAnswer {
  overlaps: readonly OverlapFragment[];
  understanding: UnderstoodFragment;
  whomToJoin: readonly AllyFragment[];
  changes: readonly TellingChange[];
}

/** The answer as it is taken along, in whatever form: the question, what is there, whom to join, what to change. */
export interface Note {
  title: string;
  /** What it would be, as understood. */
  proposal: string;
  compared: string;
  sections: { title: string; entries: NoteEntry[]; sentences: string[] }[];
  /** What limits the answer. */
  remarks: string[];
  address: string;
  /** What the address is for. */
  again: string;
}

/** As much as a page holds; what is only to articulate with is told shortly. */
const [mostAllies, mostChanges] = [3, 3];
const mostOverlaps: Record<Verdict, number> = { DUPLICATE: 3, RELATED: 2, PRECEDENT: 2 };

export function noteOf(speaking: Speaking, proposal: Proposal, answer: NotedAnswer): Note {
  const { t, language, vocabulary, address } = speaking;
  const { overlaps, understanding, whomToJoin, changes } = answer;
  const { initiatives, period, unknownWords, given, themes, actors, places } = understanding;
  const unread = given.filter(({ thing }) => !thing).map(({ value }) => value);
  const unknown = [...unread, ...unknownWords];
  const groups = grouped(overlaps).map(([verdict, all]) => ({
    title: t(`verdict.${verdict}.many`, { count: all.length }),
    entries: all.slice(0, mostOverlaps[verdict]).map((one) => overlapEntry(speaking, one)),
    sentences:
      all.length > mostOverlaps[verdict] ? [t('note.more', { count: all.length - mostOverlaps[verdict] })] : [],
  }));
  const allies = whomToJoin.slice(0, mostAllies).map((one) => allyEntry(speaking, one));
  const sentences = changes.slice(0, mostChanges).map((one) => changeText(t, one));
  return {
    title: `${t('title')} – ${titleOf(proposal)}`,
    proposal: [
      vocabulary.kind(proposal.kind)?.label,
      ...[themes, actors, places].map((all) => all.map(({ thing }) => thing.name).join(', ')),
    ]
      .filter(Boolean)
      .join(' · '),
    compared: `${t('note.compared', { count: initiatives, date: dateText(today(), language) })} ${t('note.period', { period: periodText(speaking, period) })}`,
    sections: [
      ...(groups.length > 0
        ? groups
        : [{ title: t('nothing.title'), entries: [], sentences: [t('nothing.text', { count: initiatives })] }]),
      { title: t('join.title'), entries: allies, sentences: [] },
      { title: t('change.title'), entries: [], sentences },
    ].filter(({ entries, sentences: told }) => entries.length + told.length > 0),
    remarks: unknown.length > 0 ? [t('note.unknown', { words: unknown.join(', ') })] : [],
    address,
    again: t('note.again'),
  };
}
