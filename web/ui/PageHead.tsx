import { PageLink } from '#web/app/routing/PageLink.tsx';
import styles from './PageHead.module.css';

interface Props {
  title: string;
  /** One sentence on the page's purpose. */
  lead?: string;
  /** Tabs of a page with several views, and the label of their navigation. */
  views?: { label: string; all: readonly { name: string; to: string; shown: boolean }[] };
}

/** Title, lead and views of a page. */
export const PageHead = ({ title, lead, views }: Props) => (
  <div className={styles.head}>
    <h1>{title}</h1>
    {lead && <p className={styles.lead}>{lead}</p>}
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
