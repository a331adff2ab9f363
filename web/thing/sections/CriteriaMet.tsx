import { useTranslation } from 'react-i18next';
import type { CriteriaMetFragment } from '#web/api/operations.ts';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { Section } from '#web/ui/Section.tsx';
import styles from './Agenda.module.css';

/** Who meets which criteria of the list that an initiative sets. */
export function CriteriaMet({ initiative: { criteriaMetBy } }: { initiative: CriteriaMetFragment }) {
  const { t } = useTranslation('thing');
  if (criteriaMetBy.length === 0) return null;
  return (
    <Section title={t('criteriaMet.title')} count={criteriaMetBy.length}>
      <ul className={styles.decisions}>
        {criteriaMetBy.map((initiative) => (
          <li key={initiative.id}>
            <ThingLink thing={initiative} />
            <p className={styles.facts}>
              {initiative.criteria.map(({ number, text, citations }, index) => (
                <span key={index} title={number == null ? undefined : text}>
                  {number == null ? text : t('criteriaMet.number', { number })} <WithSources citations={citations} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
