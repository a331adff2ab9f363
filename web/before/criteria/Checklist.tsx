import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { checklistText } from './checklistText.ts';
import type { ChecklistState } from './useChecklist.ts';
import styles from './Checklist.module.css';

/** The criteria of a funder, a network or a method, to be ticked for the plan. */
export function Checklist({ state: { lists, list, items, choose, toggle } }: { state: ChecklistState }) {
  const { t } = useTranslation('before');
  return (
    <ResultsSection id="criteria" title={t('criteria.title')} meaning={t('criteria.meaning')}>
      <div className={styles.choice}>
        <NativeSelect
          size="sm"
          aria-label={t('criteria.list')}
          data={[
            { value: '', label: t('criteria.choose') },
            ...lists.map(({ id, name, criteria }) => ({ value: id, label: `${name} (${criteria.length})` })),
          ]}
          value={list?.id ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {list && <output className={styles.summary}>{checklistText(t, items)}</output>}
      </div>
      {list && (
        <>
          <ul className={styles.items}>
            {items.map(({ key, text, met }) => (
              <li key={key}>
                <Checkbox size="sm" checked={met} onChange={() => toggle(key)} label={`${key}. ${text}`} />
              </li>
            ))}
          </ul>
          <p className={styles.source}>
            {t('criteria.source')} <ThingLink thing={list} mark={false} />
          </p>
        </>
      )}
    </ResultsSection>
  );
}
