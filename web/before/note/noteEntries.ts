import type { TFunction } from 'i18next';
import { groupBy } from '#schema/groupBy.ts';
import type { Language } from '#web/app/i18n/languages.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import { addDoubt } from '#web/domain/addDoubt.ts';
import { getConfidence, isDoubtful } from '#web/domain/confidence.ts';
import { datePrecision, formatDate } from '#web/domain/dates.ts';
import { toContacts } from '#web/before/card/contacts/toContacts.ts';
import { reasonSentences } from '#web/before/card/reasonSentences.ts';
import { positionAt } from '#web/before/join/positionAt.ts';
import { toGrade } from '#web/before/parts/grade.ts';
import { coarsenPeriod } from '#web/before/proposal/coarsenPeriod.ts';
import type { OverlapFragment, PotentialPartnerFragment } from '#web/api/operations.ts';
import { findingFields } from '#web/domain/findingFields.ts';

export interface NoteContext {
  t: TFunction<'before'>;
  language: Language;
  vocabulary: Vocabulary;
  /** URL of the comparison. */
  url: string;
}

/** A sentence; with a label before it, unless that is ''. */
export interface LabelledText {
  label: string;
  text: string;
}

/** An initiative or an actor in a note. */
export interface NoteEntry {
  name: string;
  page: string;
  /** What the initiative is to the proposal; '' for an actor. */
  grade: string;
  facts: string;
  lines: LabelledText[];
}

/** Limits per entry, so that a note fits on three pages. Characters for a finding. */
const [maxFindings, maxContacts, maxDocuments, maxPassages, maxEvidence, maxFinding] = [2, 4, 3, 3, 2, 220];

export function formatPeriod(
  { t, language }: Pick<NoteContext, 't' | 'language'>,
  period: OverlapFragment['initiative']['period'],
): string {
  if (!period) return '';
  const { start, end, openEnded } = coarsenPeriod(period);
  if (start && start === end) return formatDate(start, language);
  const side = (date: string | null, fallback: string) => (date ? formatDate(date, language) : fallback);
  const last = openEnded ? t('period.openEnded', { ns: 'common' }) : t('period.endUnknown', { ns: 'common' });
  return `${side(start, t('period.startUnknown', { ns: 'common' }))} – ${side(end, last)}`;
}

/** The cited documents, each with its first passages. */
function sourcesText({ t }: NoteContext, { citations }: OverlapFragment['initiative']): string {
  const lines = [...groupBy(citations, ({ document }) => document.name)].map(([document, cited]) => {
    const passages = cited.map(({ section, paragraph }) =>
      [section, paragraph != null && `¶ ${paragraph}`].filter(Boolean).join(' '),
    );
    const shown = [...new Set(passages)].filter(Boolean).slice(0, maxPassages);
    return [document, shown.join(', ')].filter(Boolean).join(' – ');
  });
  return lines.slice(0, maxDocuments).join(t('note.separator'));
}

const pageUrl = ({ language, url }: NoteContext, id: string) =>
  String(new URL(`/thing/${encodeURIComponent(id)}?lang=${language}`, url));

const cutFinding = (text: string) =>
  text.length <= maxFinding ? text : `${text.slice(0, maxFinding).replace(/[\s,;:]+\S*$/u, '')}…`;

/** A role, and the word for its confidence if no source states it outright. */
const formatRole = ({ label }: Vocabulary, role: string, confidence: string | null) =>
  [label('Role', role), isDoubtful(confidence) && label('Confidence', confidence)].filter(Boolean).join(', ');

function statusText(
  { t, language, vocabulary }: NoteContext,
  { status, statusHistory, currentStatus, lastHeard }: OverlapFragment['initiative'],
) {
  const label = vocabulary.label('Status', status);
  const statedOn = statusHistory[0]?.date;
  if (!statedOn) return label;
  const source = t(`status.statedOn.${datePrecision(statedOn)}`, {
    ns: 'common',
    date: formatDate(statedOn, language),
  });
  const year = lastHeard?.slice(0, 4);
  const outcome = currentStatus === 'OUTCOME_UNKNOWN' && year && t('status.lastHeard', { ns: 'common', year });
  return [`${label} (${source})`, outcome].filter(Boolean).join(' · ');
}

export function toOverlapEntry(context: NoteContext, overlap: OverlapFragment): NoteEntry {
  const { t, vocabulary } = context;
  const { initiative, verdict } = overlap;
  const order = vocabulary.values('Role').map(({ value }) => value);
  const contacts = toContacts(initiative, order)
    .slice(0, maxContacts)
    .map(
      ({ actor, roles }) =>
        `${actor.name} (${roles.map(({ role, confidence }) => formatRole(vocabulary, role, confidence)).join(', ')})`,
    );
  const findings =
    verdict === 'RELATED' ? [] : findingFields.flatMap((field) => initiative[field]).slice(0, maxFindings);
  const { inFavour, against, missing } = reasonSentences(t, overlap);
  return {
    name: initiative.name,
    page: pageUrl(context, initiative.id),
    grade: t(`verdict.${toGrade(overlap)}.label`),
    facts: [
      vocabulary.kind(initiative.kind)?.label,
      addDoubt(
        vocabulary,
        formatPeriod(context, initiative.period),
        getConfidence(initiative.periodStatements, 'period', initiative.period?.interval),
      ),
      addDoubt(vocabulary, statusText(context, initiative), initiative.statusHistory[0]?.confidence),
    ]
      .filter(Boolean)
      .join(' · '),
    lines: [
      { label: '', text: [inFavour, missing, against].filter(Boolean).join(' ') },
      { label: t('card.findings'), text: findings.map(({ text }) => cutFinding(text)).join(' ') },
      { label: t('card.contacts'), text: contacts.join(t('note.separator')) },
      { label: t('card.citations'), text: sourcesText(context, initiative) },
    ].filter(({ text }) => text !== ''),
  };
}

export function toPartnerEntry(context: NoteContext, partner: PotentialPartnerFragment): NoteEntry {
  const { t, language } = context;
  const { actor, activity, lastActive, initiatives, absentFrom } = partner;
  const people = partner.contacts.slice(0, maxContacts).map((person) => {
    const position = positionAt(person, actor.id);
    const held = formatPeriod(context, position?.period ?? null);
    return [person.name, position?.function].filter(Boolean).join(', ') + (held && ` (${held})`);
  });
  return {
    name: actor.name,
    page: pageUrl(context, actor.id),
    grade: '',
    facts: [
      t(`join.activity.${activity}`),
      lastActive && `${t('join.lastActive')} ${formatDate(lastActive, language)}`,
      ...absentFrom.map(({ name }) => `${t('join.notMember')} ${name}`),
    ]
      .filter(Boolean)
      .join(' · '),
    lines: [
      {
        label: t('note.evidence'),
        text: initiatives
          .slice(0, maxEvidence)
          .map(({ name }) => name)
          .join(t('note.separator')),
      },
      { label: t('card.contacts'), text: people.join(t('note.separator')) },
    ].filter(({ text }) => text !== ''),
  };
}
