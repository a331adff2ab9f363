import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './Disclosures.module.css';

export interface Disclosure {
  name: string;
  title: string;
  count?: number;
  content: ReactNode;
}

interface Props {
  sections: readonly Disclosure[];
  /** Further actions, at the end of the line of titles. */
  children?: ReactNode;
}

/** Collapsible sections with their titles in one line. */
export function Disclosures({ sections, children }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const toggle = (name: string) =>
    setOpen((previous) => {
      const next = new Set(previous);
      if (!next.delete(name)) next.add(name);
      return next;
    });
  return (
    <div className={styles.disclosures}>
      <div className={styles.titles}>
        {sections.map(({ name, title, count }) => (
          <button
            key={name}
            type="button"
            className={styles.title}
            aria-expanded={open.has(name)}
            aria-controls={`${id}-${name}`}
            onClick={() => toggle(name)}
          >
            {title}
            {count !== undefined && <span className={styles.count}>{count}</span>}
            <IconChevronDown size={14} stroke={1.8} aria-hidden />
          </button>
        ))}
        <span className={styles.actions}>{children}</span>
      </div>
      {sections.map(({ name, title, content }) => (
        <div key={name} id={`${id}-${name}`} className={styles.content} data-open={open.has(name) || undefined}>
          <h4>{title}</h4>
          {content}
        </div>
      ))}
    </div>
  );
}
