import type { TFunction } from 'i18next';
import type { Language } from '#web/app/i18n/languages.ts';
import type { Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import { dateText } from '#web/domain/dates.ts';
import { contactsOf } from '#web/before/card/toContacts.ts';
import { functionAt } from '#web/before/join/functionAt.ts';
import type { OverlapFragment, AllyFragment } from '#web/api/operations.ts';
import { sorts } from '#web/before/card/Teaching.tsx';

export interface Speaking {
  t: TFunction<'before'>;
  language: Language;
  vocabulary: Vocabulary;
  /** Of the comparison itself. */
  address: string;
}

/** An initiative or an actor that a note tells of. */
export interface NoteEntry {
  name: string;
  page: string;
  facts: string;
  lines: (string | { title: string; items: string[] })[];
}

/** So many are told of each: a note is to be read, and a Word one is to hold on a page. */
const [findings, contacts, documents, passages, evidence] = [3, 4, 3, 3, 2];

export function periodText({ t, language }: Speaking, period: OverlapFragment['initiative']['period']): string {
  if (!period) return '';
  const { start, end, openEnded } = period;
  if (start && start === end) return dateText(start, language);
  const side = (date: string | null, other: string) => (date ? dateText(date, language, 'short') : other);
  const last = openEnded ? t('period.openEnded', { ns: 'common' }) : t('period.endUnknown', { ns: 'common' });
  return `${side(start, t('period.startUnknown', { ns: 'common' }))} – ${side(end, last)}`;
}

/** The documents that say so, each with its first passages. */
function sources({ t }: Speaking, { citations }: OverlapFragment['initiative']): string {
  const found = new Map<string, string[]>();
  for (const { document, section, paragraph } of citations)
    found.set(document.name, [
      ...(found.get(document.name) ?? []),
      [section, paragraph != null && `¶ ${paragraph}`].filter(Boolean).join(' '),
    ]);
  const told = [...found].map(([document, all]) =>
    [document, [...new Set(all)].filter(Boolean).slice(0, passages).join(', ')].filter(Boolean).join(' – '),
  );
  return told.slice(0, documents).join(t('note.separator'));
}

const pageOf = ({ language, address }: Speaking, id: string) =>
  String(new URL(`/thing/${encodeURIComponent(id)}?lang=${language}`, address));

export function overlapEntry(speaking: Speaking, { initiative, reasons, verdict }: OverlapFragment): NoteEntry {
  const { t, language, vocabulary } = speaking;
  const said = initiative.statusHistory[0]?.date;
  const status = vocabulary.label('Status', initiative.status);
  const statusSaid = said
    ? `${status} (${t(/-\d\d-\d\d$/.test(said) ? 'status.saidOn' : 'status.saidIn', { ns: 'common', date: dateText(said, language, 'short') })})`
    : status;
  const order = vocabulary.values('Role').map(({ value }) => value);
  const asked = contactsOf(initiative, order)
    .slice(0, contacts)
    .map(({ actor, roles }) => `${actor.name} (${roles.map((role) => vocabulary.label('Role', role)).join(', ')})`);
  const taught = verdict === 'RELATED' ? [] : sorts.flatMap((sort) => initiative[sort]).slice(0, findings);
  return {
    name: initiative.name,
    page: pageOf(speaking, initiative.id),
    facts: [vocabulary.kind(initiative.kind)?.label, periodText(speaking, initiative.period), statusSaid]
      .filter(Boolean)
      .join(' · '),
    lines: [
      t('note.why', { reasons: reasons.map(({ text }) => text).join(t('note.separator')) }),
      ...(taught.length > 0 ? [{ title: t('note.teaches'), items: taught.map(({ text }) => text) }] : []),
      ...(asked.length > 0 && verdict !== 'RELATED'
        ? [t('note.contacts', { contacts: asked.join(t('note.separator')) })]
        : []),
      ...(initiative.citations.length > 0 ? [t('note.sources', { sources: sources(speaking, initiative) })] : []),
    ],
  };
}

export function allyEntry(speaking: Speaking, ally: AllyFragment): NoteEntry {
  const { t, language } = speaking;
  const { actor, standing, lastActive, initiatives, absentFrom } = ally;
  const people = ally.contacts
    .slice(0, contacts)
    .map((person) => [person.name, functionAt(person, actor.id)].filter(Boolean).join(', '));
  return {
    name: actor.name,
    page: pageOf(speaking, actor.id),
    facts: [
      t(`join.standing.${standing}`),
      lastActive && `${t('join.lastActive')} ${dateText(lastActive, language, 'short')}`,
      ...absentFrom.map(({ name }) => `${t('join.absentFrom')} ${name}`),
    ]
      .filter(Boolean)
      .join(' · '),
    lines: [
      t('note.evidence', {
        initiatives: initiatives
          .slice(0, evidence)
          .map(({ name }) => name)
          .join(t('note.separator')),
      }),
      ...(people.length > 0 ? [t('note.contacts', { contacts: people.join(t('note.separator')) })] : []),
    ],
  };
}
