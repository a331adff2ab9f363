import { PageLink } from '#web/app/routing/PageLink.tsx';
import styles from './PageHead.module.css';

interface Props {
  title: string;
  /** What the page answers. */
  lead: string;
  /** The views of a page that has more than one, and what they are together. */
  views?: { label: string; all: readonly { name: string; to: string; shown: boolean }[] };
}

/** What a page is called, what it answers, and its views. */
export const PageHead = ({ title, lead, views }: Props) => (
  <div className={styles.head}>
    <h1>{title}</h1>
    <p className={styles.lead}>{lead}</p>
    {views && (
      <nav className={styles.views} aria-label={views.label}>
        {views.all.map(({ name, to, shown }) => (
          <PageLink key={to} to={to} aria-current={shown || undefined}>
            {name}
          </PageLink>
        ))}
      </nav>
    )}
  </div>
);
