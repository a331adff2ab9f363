import { useTranslation } from 'react-i18next';
import { Section } from '#web/ui/Section.tsx';
import { FactValue } from './FactValue.tsx';
import styles from './FactList.module.css';
import type { Facts } from './useFacts.ts';

export function FactList({ facts: { facts, values } }: { facts: Facts }) {
  const { t } = useTranslation('thing');
  if (facts.length === 0) return null;
  return (
    <Section title={t('facts')}>
      <dl className={styles.facts}>
        {facts.map((field) => (
          <div key={field.name}>
            <dt title={field.description}>{field.label}</dt>
            <dd>
              <FactValue field={field} value={values[field.name]} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
