import { shortenTitle } from '#schema/shortenTitle.ts';
import { formatDate } from '#web/domain/dates.ts';
import { getToday } from '#web/ui/days.ts';
import { checklistText } from '#web/before/criteria/checklistText.ts';
import type { ChecklistItem, ChecklistState } from '#web/before/criteria/useChecklist.ts';
import { changeText } from '#web/before/change/changeText.ts';
import type { SignificantChange } from '#web/before/change/significantChanges.ts';
import { listUnresolved } from '#web/before/interpretation/listUnresolved.ts';
import { nestParts } from '#web/before/parts/nestParts.ts';
import { toGrade } from '#web/before/parts/grade.ts';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { toReadPeriod } from '#web/before/proposal/toReadPeriod.ts';
import { selectLinked } from '#web/before/results/selectLinked.ts';
import { conclusionText, toConclusion } from '#web/before/results/toConclusion.ts';
import type { OverlapFragment, InterpretationFragment, PotentialPartnerFragment } from '#web/api/operations.ts';
import { cutText } from './cutText.ts';
import {
  type LabelledText,
  type NoteContext,
  type NoteEntry,
  formatPeriod,
  toOverlapEntry,
  toPartnerEntry,
} from './noteEntries.ts';

/** The results that a note is made of. */
export interface NotedAnswer {
  overlaps: readonly OverlapFragment[];
  interpretation: InterpretationFragment;
  whomToJoin: readonly PotentialPartnerFragment[];
  changes: readonly SignificantChange[];
  /** The criteria that were ticked for the plan. */
  checklist?: Pick<ChecklistState, 'list' | 'items'>;
}

interface NoteSection {
  title: string;
  entries: NoteEntry[];
  /** Paragraphs after the entries. */
  sentences: string[];
}

/** A summary of the results, independent of its format. */
export interface Note {
  title: string;
  /** The page that it comes from, and the day. */
  heading: string;
  conclusion: string;
  /** What it was compared with. */
  compared: string;
  /** The text of the proposal, a string per paragraph. */
  proposal: { title: string; paragraphs: string[]; facts: LabelledText[] };
  sections: NoteSection[];
  /** Limits of the comparison, such as unknown words. */
  remarks: string[];
  url: string;
  /** Label of the link to `url`. */
  reopenLabel: string;
}

/** Limits, so that a note fits on three pages. Characters for the text of the proposal. */
const [maxOverlaps, maxNamed, maxPartners, maxText] = [5, 8, 3, 2500];

function proposalFacts({ t, language, vocabulary }: NoteContext, proposal: Proposal, answer: InterpretationFragment) {
  const { themes, actors, places, start, end, periodAssumed } = answer;
  const listNames = (all: InterpretationFragment['places']) =>
    all
      .map(({ name, country, thing }) => (country && !thing ? `${name} (${country})` : (thing?.name ?? name)))
      .join(', ');
  const notGiven = periodAssumed ? 'periodAssumed' : start && !end ? 'endNotGiven' : undefined;
  const periodText = start && !end ? formatDate(start, language) : formatPeriod({ t, language }, toReadPeriod(answer));
  return [
    { label: t('form.kind'), text: vocabulary.kind(proposal.kind)?.label ?? '' },
    { label: t('form.partner'), text: listNames(actors) },
    { label: t('form.place'), text: listNames(places) },
    { label: t('form.theme'), text: listNames(themes) },
    {
      label: t('interpretation.period'),
      text: notGiven ? `${periodText} (${t(`interpretation.${notGiven}`)})` : periodText,
    },
  ].filter(({ text }) => text !== '');
}

const toChecklistSection = (t: NoteContext['t'], name: string, items: readonly ChecklistItem[]): NoteSection => ({
  title: t('criteria.of', { name }),
  entries: [],
  sentences: [
    checklistText(t, items),
    ...items.map(({ key, text, met }) =>
      t('note.labelled', { label: t(met ? 'criteria.isMet' : 'criteria.isMissing'), text: `${key}. ${text}` }),
    ),
  ],
});

export function createNote(context: NoteContext, proposal: Proposal, answer: NotedAnswer): Note {
  const { t, language, vocabulary, url } = context;
  const { overlaps, interpretation, whomToJoin, changes, checklist } = answer;
  const { initiativeCount, unknownWords, title, description } = interpretation;
  const unresolved = listUnresolved(interpretation).map(({ value }) => value);
  const today = getToday();
  const roles = vocabulary.values('Role').map(({ value }) => value);
  const closest = nestParts(overlaps);
  const nameWithGrade = (overlap: OverlapFragment) =>
    `${overlap.initiative.name} (${t(`verdict.${toGrade(overlap)}.label`).toLocaleLowerCase(language)})`;
  const rest = closest.slice(maxOverlaps, maxOverlaps + maxNamed).map(nameWithGrade);
  const linked = selectLinked(overlaps, interpretation).slice(0, maxNamed).map(nameWithGrade);
  const separator = t('note.separator');
  const sections = [
    {
      title: t('linked.title'),
      entries: [],
      sentences: linked.length > 0 ? [`${linked.join(separator)}.`] : [],
    },
    {
      title: t('closest.title'),
      entries: closest.slice(0, maxOverlaps).map((overlap) => toOverlapEntry(context, overlap)),
      sentences: rest.length > 0 ? [t('note.also', { initiatives: rest.join(separator) })] : [],
    },
    {
      title: t('join.title'),
      entries: whomToJoin.slice(0, maxPartners).map((partner) => toPartnerEntry(context, partner)),
      sentences: [],
    },
    { title: t('change.title'), entries: [], sentences: changes.map((change) => changeText(t, change)) },
    ...(checklist?.list ? [toChecklistSection(t, checklist.list.name, checklist.items)] : []),
  ];
  return {
    title: proposal.title || shortenTitle(title),
    heading: `${t('title')} – ${formatDate(today, language)}`,
    conclusion: conclusionText(t, toConclusion(overlaps, interpretation, roles), initiativeCount),
    compared: t('note.compared', { count: initiativeCount, date: formatDate(today, language) }),
    proposal: {
      title: t('card.proposal'),
      paragraphs: cutText(description, maxText)
        .split(/\n+/)
        .map((paragraph) => paragraph.trim())
        .filter(Boolean),
      facts: proposalFacts(context, proposal, interpretation),
    },
    sections: sections.filter(({ entries, sentences }) => entries.length + sentences.length > 0),
    remarks: [
      ...(unresolved.length > 0 ? [t('note.unresolved', { words: unresolved.join(', ') })] : []),
      ...(unknownWords.length > 0 ? [t('note.unknown', { words: unknownWords.join(', ') })] : []),
      t('note.limits'),
    ],
    url,
    reopenLabel: t('note.reopen'),
  };
}
