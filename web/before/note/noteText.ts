import type { TFunction } from 'i18next';
import type { Language } from '#web/app/i18n/languages.ts';
import type { Note } from './createNote.ts';
import type { LabelledText, NoteEntry } from './noteEntries.ts';

/** Formats a note as plain text for an e-mail. */
export function noteText(t: TFunction<'before'>, note: Note, language: Language): string {
  const { title, heading, conclusion, compared, proposal, sections, remarks, url } = note;
  const line = ({ label, text }: LabelledText) => (label ? t('note.labelled', { label, text }) : text);
  const entry = ({ name, page, grade, facts, lines }: NoteEntry) =>
    [
      `• ${name}`,
      ...[[grade, facts].filter(Boolean).join(' · '), ...lines.map(line), page].map((text) => `  ${text}`),
    ].join('\n');
  return [
    `${title}\n${heading}`,
    conclusion,
    compared,
    [proposal.title.toLocaleUpperCase(language), ...proposal.paragraphs, ...proposal.facts.map(line)].join('\n'),
    ...sections.map((section) =>
      [section.title.toLocaleUpperCase(language), ...section.entries.map(entry), ...section.sentences].join('\n\n'),
    ),
    ...remarks,
    url,
  ].join('\n\n');
}
