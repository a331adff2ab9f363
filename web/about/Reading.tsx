import { useTranslation } from 'react-i18next';
import { Section } from '#web/ui/Section.tsx';
import styles from './Reading.module.css';

const rules = ['passage', 'words', 'status', 'dates', 'conflict', 'old'] as const;

/** How to read and cite the facts. */
export function Reading() {
  const { t } = useTranslation('about');
  return (
    <Section title={t('reading.title')} id="reading">
      <dl className={styles.rules}>
        {rules.map((rule) => (
          <div key={rule}>
            <dt>{t(`reading.${rule}.title`)}</dt>
            <dd>{t(`reading.${rule}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.cite}>{t('reading.cite')}</p>
      <blockquote className={styles.example}>
        {t('reading.example', { address: `${location.origin}/thing/groupe-pays-mexique` })}
      </blockquote>
    </Section>
  );
}
