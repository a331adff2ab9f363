import type { TFunction } from 'i18next';
import type { Language } from '#web/language/languages.ts';
import type { Vocabulary } from '#web/kinds/vocabulary.ts';
import { dateText } from '#web/parts/dates.ts';
import { today } from '#web/parts/days.ts';
import { contactsOf } from './contactsOf.ts';
import { grouped } from './grouped.ts';
import type { OverlapFragment } from './Overlaps.graphql.ts';
import { type Proposal, titleOf } from './proposal.ts';
import { sorts } from './Teaching.tsx';
import type { UnderstoodFragment } from './Understood.graphql.ts';

interface Speaking {
  t: TFunction<'overlap'>;
  language: Language;
  vocabulary: Vocabulary;
  /** Of the comparison itself. */
  address: string;
}

/** How many initiatives and findings a note tells: it is to be read in an e-mail. */
const [mostRelated, mostFindings] = [5, 4];

function periodText({ t, language }: Speaking, period: OverlapFragment['initiative']['period']): string {
  if (!period) return '';
  const { start, end, openEnded } = period;
  if (start && start === end) return dateText(start, language);
  const side = (date: string | null, other: string) => (date ? dateText(date, language, 'short') : other);
  const last = openEnded ? t('period.openEnded', { ns: 'common' }) : t('period.endUnknown', { ns: 'common' });
  return `${side(start, t('period.startUnknown', { ns: 'common' }))} – ${side(end, last)}`;
}

/** The documents that say so, each with its first passages. */
function sources({ t }: Speaking, { citations }: OverlapFragment['initiative']): string {
  const passages = new Map<string, string[]>();
  for (const { document, section, paragraph } of citations)
    passages.set(document.name, [
      ...(passages.get(document.name) ?? []),
      [section, paragraph != null && `¶ ${paragraph}`].filter(Boolean).join(' '),
    ]);
  const told = [...passages].map(([document, all]) =>
    [document, [...new Set(all)].filter(Boolean).slice(0, 3).join(', ')].filter(Boolean).join(' – '),
  );
  return told.slice(0, 3).join(t('note.separator'));
}

function entry(speaking: Speaking, { initiative, reasons, verdict }: OverlapFragment): string {
  const { t, language, vocabulary, address } = speaking;
  const said = initiative.statusHistory[0]?.date;
  const status = vocabulary.label('Status', initiative.status);
  const statusSaid = said
    ? `${status} (${t(/-\d\d-\d\d$/.test(said) ? 'status.saidOn' : 'status.saidIn', { ns: 'common', date: dateText(said, language, 'short') })})`
    : status;
  const order = vocabulary.values('Role').map(({ value }) => value);
  const contacts = contactsOf(initiative, order)
    .slice(0, 4)
    .map(({ actor, roles }) => `${actor.name} (${roles.map((role) => vocabulary.label('Role', role)).join(', ')})`);
  const taught = verdict === 'RELATED' ? [] : sorts.flatMap((sort) => initiative[sort]).slice(0, mostFindings);
  const page = new URL(`/thing/${encodeURIComponent(initiative.id)}?lang=${language}`, address);
  return [
    `• ${initiative.name}`,
    `  ${[vocabulary.kind(initiative.kind)?.label, periodText(speaking, initiative.period), statusSaid].filter(Boolean).join(' · ')}`,
    `  ${t('note.why', { reasons: reasons.map(({ text }) => text).join(t('note.separator')) })}`,
    ...(taught.length > 0 ? [`  ${t('note.teaches')}`, ...taught.map(({ text }) => `    – ${text}`)] : []),
    ...(contacts.length > 0 ? [`  ${t('note.contacts', { contacts: contacts.join(t('note.separator')) })}`] : []),
    ...(initiative.citations.length > 0 ? [`  ${t('note.sources', { sources: sources(speaking, initiative) })}`] : []),
    `  ${page}`,
  ].join('\n');
}

/** The answer as a short plain text in the reader's language. */
export function noteOf(
  speaking: Speaking,
  proposal: Proposal,
  overlaps: readonly OverlapFragment[],
  { initiatives, period, unknownWords, given }: UnderstoodFragment,
): string {
  const { t, language, address } = speaking;
  const day = dateText(today(), language);
  const unread = given.filter(({ thing }) => !thing).map(({ value }) => value);
  const unknown = [...unread, ...unknownWords];
  const groups = grouped(overlaps).map(([verdict, all]) => {
    const told = verdict === 'RELATED' ? all.slice(0, mostRelated) : all;
    const rest = all.length - told.length;
    return [
      t(`verdict.${verdict}.many`, { count: all.length }).toLocaleUpperCase(language),
      ...told.map((one) => entry(speaking, one)),
      ...(rest > 0 ? [t('note.more', { count: rest })] : []),
    ].join('\n\n');
  });
  return [
    `${t('title')} – ${titleOf(proposal)}`,
    `${t('note.compared', { count: initiatives, date: day })} ${t('note.period', { period: periodText(speaking, period) })}`,
    ...(groups.length > 0 ? groups : [t('nothing.text', { count: initiatives })]),
    ...(unknown.length > 0 ? [t('note.unknown', { words: unknown.join(', ') })] : []),
    address,
  ].join('\n\n');
}
