import { useTranslation } from 'react-i18next';
import type { Note } from './createNote.ts';
import type { LabelledText } from './noteEntries.ts';
import styles from './PrintedNote.module.css';

function Labelled({ line: { label, text } }: { line: LabelledText }) {
  const { t } = useTranslation('before');
  if (!label) return <p>{text}</p>;
  const [before, after] = t('note.labelled', { label, text: '\0' }).split('\0');
  return (
    <p>
      <span className={styles.label}>{before}</span>
      {text}
      {after}
    </p>
  );
}

/** The note as it is printed, in place of the page. */
export function PrintedNote({ note }: { note: Note }) {
  const { title, heading, conclusion, compared, proposal, sections, remarks, url } = note;
  return (
    <div className={styles.note}>
      <p className={styles.soft}>{heading}</p>
      <h1>{title}</h1>
      <p className={styles.conclusion}>{conclusion}</p>
      <p className={styles.soft}>{compared}</p>
      <section>
        <h2>{proposal.title}</h2>
        {/* Never reordered: a paragraph may occur twice. */}
        {proposal.paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        {proposal.facts.map((line) => (
          <Labelled key={line.label} line={line} />
        ))}
      </section>
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.entries.map(({ name, page, grade, facts, lines }) => (
            <div key={page} className={styles.entry}>
              <h3>{name}</h3>
              <p className={styles.soft}>
                {grade && <strong>{grade} · </strong>}
                {facts}
              </p>
              {lines.map((line) => (
                <Labelled key={line.label} line={line} />
              ))}
            </div>
          ))}
          {section.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
      <footer className={styles.soft}>
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        {/* The whole address holds the text: it is for a click, not for typing. */}
        <p>
          <a href={url}>{url.replace(/\?.*$/, '')}</a>
        </p>
      </footer>
    </div>
  );
}
