import { useTranslation } from 'react-i18next';
import { Section } from '#web/ui/Section.tsx';
import styles from './Interface.module.css';

const example = `curl ${location.origin}/graphql \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "{ search(text: \\"COMAR\\") { nodes { id name } } }"}'`;

export function Interface() {
  const { t } = useTranslation('about');
  return (
    <Section title={t('interface.title')} id="interface">
      <p className={styles.text}>{t('interface.text')}</p>
      <p className={styles.text}>
        <a href="/graphql" className={styles.link}>
          {t('interface.open')}
        </a>
      </p>
      <pre className={styles.example}>{example}</pre>
    </Section>
  );
}
