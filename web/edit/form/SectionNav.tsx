import { useTranslation } from 'react-i18next';
import type { SectionName } from '#web/edit/model/toSections.ts';
import styles from './RecordForm.module.css';

interface Props {
  sections: readonly (SectionName | 'visibility')[];
}

/** Links to the sections of the form. */
export function SectionNav({ sections }: Props) {
  const { t } = useTranslation('edit');
  return (
    <nav className={styles.nav} aria-label={t('sections.label')}>
      {sections.map((name) => (
        <a
          key={name}
          href={`#section-${name}`}
          onClick={(event) => {
            // The address stays: the router would take it for another page.
            event.preventDefault();
            const section = document.getElementById(`section-${name}`);
            section?.scrollIntoView({ block: 'start' });
            section?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
          }}
        >
          {t(`sections.${name}`)}
        </a>
      ))}
    </nav>
  );
}
