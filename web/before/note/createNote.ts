import { formatDate } from '#web/domain/dates.ts';
import { getToday } from '#web/ui/days.ts';
import { changeText } from '#web/before/change/changeText.ts';
import { groupByVerdict } from '#web/before/parts/groupByVerdict.ts';
import { type NoteEntry, type NoteContext, toPartnerEntry, toOverlapEntry, formatPeriod } from './noteEntries.ts';
import type {
  OverlapFragment,
  Verdict,
  InterpretationFragment,
  PotentialPartnerFragment,
} from '#web/api/operations.ts';
import { type Proposal, proposalTitle } from '#web/before/proposal/proposal.ts';
import type { SignificantChange } from '#web/before/change/significantChanges.ts';

/** The results that a note is made of. */
export interface NotedAnswer {
  overlaps: readonly OverlapFragment[];
  interpretation: InterpretationFragment;
  whomToJoin: readonly PotentialPartnerFragment[];
  changes: readonly SignificantChange[];
}

/** A summary of the results, independent of its format. */
export interface Note {
  title: string;
  /** The kind, themes, actors and places that were recognised. */
  proposal: string;
  compared: string;
  sections: { title: string; entries: NoteEntry[]; sentences: string[] }[];
  /** Limits of the comparison, such as unknown words. */
  remarks: string[];
  url: string;
  /** Label of the link to `url`. */
  reopenLabel: string;
}

/** Limits per section, so that the note fits on a page. */
const [maxPartners, maxChanges] = [3, 3];
const maxOverlaps: Record<Verdict, number> = { DUPLICATE: 3, RELATED: 2, PRECEDENT: 2 };

export function createNote(context: NoteContext, proposal: Proposal, answer: NotedAnswer): Note {
  const { t, language, vocabulary, url } = context;
  const { overlaps, interpretation, whomToJoin, changes } = answer;
  const { initiativeCount, period, unknownWords, given: parts, themes, actors, places } = interpretation;
  const unrecognised = parts.filter(({ thing }) => !thing).map(({ value }) => value);
  const unknown = [...unrecognised, ...unknownWords];
  const groups = groupByVerdict(overlaps).map(([verdict, all]) => ({
    title: t(`verdict.${verdict}.title`, { count: all.length }),
    entries: all.slice(0, maxOverlaps[verdict]).map((overlap) => toOverlapEntry(context, overlap)),
    sentences: all.length > maxOverlaps[verdict] ? [t('note.more', { count: all.length - maxOverlaps[verdict] })] : [],
  }));
  const partners = whomToJoin.slice(0, maxPartners).map((partner) => toPartnerEntry(context, partner));
  const sentences = changes.slice(0, maxChanges).map((change) => changeText(t, change));
  return {
    title: `${t('title')} – ${proposalTitle(proposal)}`,
    proposal: [
      vocabulary.kind(proposal.kind)?.label,
      ...[themes, actors, places].map((all) => all.map(({ name }) => name).join(', ')),
    ]
      .filter(Boolean)
      .join(' · '),
    compared: `${t('note.compared', { count: initiativeCount, date: formatDate(getToday(), language) })} ${t('note.period', { period: formatPeriod(context, period) })}`,
    sections: [
      ...(groups.length > 0
        ? groups
        : [{ title: t('noResults.title'), entries: [], sentences: [t('noResults.text', { count: initiativeCount })] }]),
      { title: t('join.title'), entries: partners, sentences: [] },
      { title: t('change.title'), entries: [], sentences },
    ].filter(({ entries, sentences: lines }) => entries.length + lines.length > 0),
    remarks: unknown.length > 0 ? [t('note.unknown', { words: unknown.join(', ') })] : [],
    url,
    reopenLabel: t('note.reopen'),
  };
}
