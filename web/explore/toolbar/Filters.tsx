import { Button, Checkbox, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { InstitutionFilter } from '#web/domain/InstitutionFilter.tsx';
import { useCurrentStatuses } from '#web/domain/useCurrentStatuses.ts';
import { filterFields } from '#web/explore/state/exploration.ts';
import styles from './Filters.module.css';
import { PeriodFilter } from './PeriodFilter.tsx';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import { useExploration } from '#web/explore/state/useExploration.ts';

/** Filters neighbours by status, theme, place, institution and period. Active ones are shown as chips. */
export function Filters() {
  const { t } = useTranslation('explore');
  const statuses = useCurrentStatuses();
  const exploration = useExploration();
  const { currentStatus, theme, place, country, institutionType, period, fold, everyPair, change } = exploration;
  const activeCount = filterFields.reduce((sum, field) => sum + exploration[field].length, period ? 1 : 0);
  return (
    <Popover width={300} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFilter size={15} stroke={1.6} />}
          rightSection={activeCount > 0 ? <span className={styles.count}>{activeCount}</span> : undefined}
        >
          {t('filters.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown}>
        <Checkbox.Group
          label={t('filters.currentStatus')}
          size="xs"
          value={currentStatus}
          onChange={(values) => change({ currentStatus: values })}
          classNames={{ label: styles.label }}
        >
          <div className={styles.values}>
            {statuses.values.map(({ value, label }) => (
              <Checkbox key={value} size="xs" value={value} label={label} />
            ))}
          </div>
        </Checkbox.Group>
        <div>
          <p className={styles.label}>{t('filters.theme')}</p>
          <ThingSearch
            size="xs"
            label={t('filters.addTheme')}
            kinds={['THEME']}
            onPick={(id) => change({ theme: [...theme, id] })}
          />
        </div>
        <div>
          <p className={styles.label}>{t('filters.place')}</p>
          <ThingSearch
            size="xs"
            label={t('filters.addPlace')}
            kinds={['PLACE']}
            onPick={(id) => change({ place: [...place, id] })}
          />
        </div>
        <div className={styles.selects}>
          <p className={styles.label}>{t('filters.institutions')}</p>
          <InstitutionFilter
            size="xs"
            country={country[0] ?? ''}
            institutionType={institutionType[0] ?? ''}
            change={change}
          />
        </div>
        <PeriodFilter key={period} />
        {fold && (
          <Checkbox
            size="xs"
            checked={everyPair}
            label={t('filters.everyPair')}
            description={t('filters.everyPairHint')}
            onChange={({ currentTarget }) => change({ everyPair: currentTarget.checked })}
          />
        )}
        <p className={styles.hint}>{t('filters.hint')}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
