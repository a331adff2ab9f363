import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { YearsFilter } from '#web/ui/YearsFilter.tsx';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import { Chosen } from './matrix/SelectedCell.tsx';
import styles from './Narrowing.module.css';
import { useWishes } from './useFilters.ts';

const fieldOf = (kind: string) => (kind === 'THEME' ? 'theme' : kind === 'PLACE' ? 'place' : 'actor');

/** Which initiatives the page speaks of: those of a theme, a place, an actor, a kind, a status, a period. */
export function Narrowing() {
  const { t } = useTranslation('overlaps');
  const vocabulary = useVocabulary();
  const { wishes, narrow } = useWishes();
  const kinds = vocabulary.kinds.filter(({ interfaces }) => interfaces.includes('Initiative'));
  const add = (id: string, kind: string) => {
    const field = fieldOf(kind);
    narrow({ [field]: [...new Set([...wishes[field], id])] });
  };
  return (
    <section className={styles.narrowing} aria-label={t('narrow.label')}>
      <div className={styles.row}>
        <ThingSearch
          label={t('narrow.things')}
          placeholder={t('narrow.thingsHint')}
          kinds={['THEME', 'PLACE', 'INSTITUTION', 'PERSON']}
          onPick={add}
        />
        <NativeSelect
          size="sm"
          aria-label={t('narrow.kind')}
          data={[
            { value: '', label: t('narrow.anyKind') },
            ...kinds.map(({ kind, pluralLabel }) => ({ value: kind, label: pluralLabel })),
          ]}
          value={wishes.kind[0] ?? ''}
          onChange={({ currentTarget }) => narrow({ kind: currentTarget.value })}
        />
        <NativeSelect
          size="sm"
          aria-label={t('narrow.status')}
          data={[{ value: '', label: t('narrow.anyStatus') }, ...vocabulary.values('Status')]}
          value={wishes.status[0] ?? ''}
          onChange={({ currentTarget }) => narrow({ status: currentTarget.value })}
        />
        <fieldset className={styles.period}>
          <legend>{t('narrow.fields.period')}</legend>
          <YearsFilter
            key={wishes.period[0]}
            period={wishes.period[0] ?? ''}
            apply={(period) => narrow({ period: period || null })}
          />
        </fieldset>
      </div>
      <Chosen />
    </section>
  );
}
