import type { Language } from '#web/app/i18n/languages.ts';
import type { Note } from './createNote.ts';
import type { NoteEntry } from './noteEntries.ts';

const entryText = ({ name, page, facts, lines }: NoteEntry) =>
  [
    `• ${name}`,
    `  ${facts}`,
    ...lines.flatMap((line) =>
      typeof line === 'string' ? [`  ${line}`] : [`  ${line.title}`, ...line.items.map((item) => `    – ${item}`)],
    ),
    `  ${page}`,
  ].join('\n');

/** Formats a note as plain text for an e-mail. */
export const noteText = ({ title, proposal, compared, sections, remarks, url }: Note, language: Language) =>
  [
    title,
    [proposal, compared].filter(Boolean).join('\n'),
    ...sections.map((section) =>
      [
        section.title.toLocaleUpperCase(language),
        ...section.entries.map(entryText),
        ...section.sentences.map((sentence) => `– ${sentence}`),
      ].join('\n\n'),
    ),
    ...remarks,
    url,
  ].join('\n\n');
