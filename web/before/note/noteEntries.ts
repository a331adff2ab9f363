import type { TFunction } from 'i18next';
import { groupBy } from '#schema/groupBy.ts';
import type { Language } from '#web/app/i18n/languages.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import { datePrecision, formatDate } from '#web/domain/dates.ts';
import { toContacts } from '#web/before/card/contacts/toContacts.ts';
import { functionAt } from '#web/before/join/functionAt.ts';
import type { OverlapFragment, PotentialPartnerFragment } from '#web/api/operations.ts';
import { findingFields } from '#web/domain/findingFields.ts';

export interface NoteContext {
  t: TFunction<'before'>;
  language: Language;
  vocabulary: Vocabulary;
  /** URL of the comparison. */
  url: string;
}

/** An initiative or an actor in a note. */
export interface NoteEntry {
  name: string;
  page: string;
  facts: string;
  lines: (string | { title: string; items: string[] })[];
}

/** Limits per entry, so that a Word note usually fits on a page. */
const [maxFindings, maxContacts, maxDocuments, maxPassages, maxEvidence] = [3, 4, 3, 3, 2];

export function formatPeriod({ t, language }: NoteContext, period: OverlapFragment['initiative']['period']): string {
  if (!period) return '';
  const { start, end, openEnded } = period;
  if (start && start === end) return formatDate(start, language);
  const side = (date: string | null, fallback: string) => (date ? formatDate(date, language, 'short') : fallback);
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

export function toOverlapEntry(context: NoteContext, { initiative, reasons, verdict }: OverlapFragment): NoteEntry {
  const { t, language, vocabulary } = context;
  const statedAt = initiative.statusHistory[0]?.date;
  const status = vocabulary.label('Status', initiative.status);
  const statusText = statedAt
    ? `${status} (${t(`status.statedOn.${datePrecision(statedAt)}`, { ns: 'common', date: formatDate(statedAt, language, 'short') })})`
    : status;
  const order = vocabulary.values('Role').map(({ value }) => value);
  const contactLines = toContacts(initiative, order)
    .slice(0, maxContacts)
    .map(({ actor, roles }) => `${actor.name} (${roles.map((role) => vocabulary.label('Role', role)).join(', ')})`);
  const findingItems =
    verdict === 'RELATED' ? [] : findingFields.flatMap((field) => initiative[field]).slice(0, maxFindings);
  return {
    name: initiative.name,
    page: pageUrl(context, initiative.id),
    facts: [vocabulary.kind(initiative.kind)?.label, formatPeriod(context, initiative.period), statusText]
      .filter(Boolean)
      .join(' · '),
    lines: [
      t('note.reasons', { reasons: reasons.map(({ text }) => text).join(t('note.separator')) }),
      ...(findingItems.length > 0 ? [{ title: t('note.findings'), items: findingItems.map(({ text }) => text) }] : []),
      ...(contactLines.length > 0 && verdict !== 'RELATED'
        ? [t('note.contacts', { contacts: contactLines.join(t('note.separator')) })]
        : []),
      ...(initiative.citations.length > 0 ? [t('note.sources', { sources: sourcesText(context, initiative) })] : []),
    ],
  };
}

export function toPartnerEntry(context: NoteContext, partner: PotentialPartnerFragment): NoteEntry {
  const { t, language } = context;
  const { actor, activity, lastActive, initiatives, absentFrom } = partner;
  const people = partner.contacts
    .slice(0, maxContacts)
    .map((person) => [person.name, functionAt(person, actor.id)].filter(Boolean).join(', '));
  return {
    name: actor.name,
    page: pageUrl(context, actor.id),
    facts: [
      t(`join.activity.${activity}`),
      lastActive && `${t('join.lastActive')} ${formatDate(lastActive, language, 'short')}`,
      ...absentFrom.map(({ name }) => `${t('join.notMember')} ${name}`),
    ]
      .filter(Boolean)
      .join(' · '),
    lines: [
      t('note.evidence', {
        initiatives: initiatives
          .slice(0, maxEvidence)
          .map(({ name }) => name)
          .join(t('note.separator')),
      }),
      ...(people.length > 0 ? [t('note.contacts', { contacts: people.join(t('note.separator')) })] : []),
    ],
  };
}
