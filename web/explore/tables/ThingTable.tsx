import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentStatuses } from '#web/domain/useCurrentStatuses.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import type { LoadedThing } from '#web/explore/state/loadGraph.ts';
import { focusTargets } from '#web/explore/state/focusTargets.ts';
import { parseSort, sortRows } from '#web/ui/table/sorting.ts';
import type { Column } from '#web/ui/table/Table.tsx';
import { SelectionTable } from './SelectionTable.tsx';
import styles from './Tables.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

interface Row {
  id: string;
  thing: LoadedThing;
  edgeCount: number;
  hiddenCount: number;
}

const keys = {
  name: ({ thing }: Row) => thing.name,
  status: ({ thing }: Row) => ('status' in thing ? `${thing.currentStatus} ${thing.period?.start ?? ''}` : null),
  edges: ({ edgeCount }: Row) => edgeCount,
};
const columnNames = Object.keys(keys) as (keyof typeof keys)[];

/** The drawn nodes. */
export function ThingTable({ image, onHover }: { image: GraphImage; onHover: (id: string | null) => void }) {
  const { t } = useTranslation('explore');
  const { language } = useLanguage();
  const statuses = useCurrentStatuses();
  const { sort, expand } = useExploration();
  const { graph, loaded, countHidden } = image;
  const order = useMemo(() => parseSort(sort, '-edges', columnNames), [sort]);

  const rows = useMemo(() => {
    const all = graph.mapNodes((id) => ({
      id,
      thing: loaded.things.get(id)!,
      edgeCount: graph.degree(id),
      hiddenCount: countHidden(id),
    }));
    const byName = sortRows(all, keys.name, { column: 'name', descending: false }, language);
    return sortRows(byName, keys[order.column], order, language);
  }, [graph, loaded, countHidden, order, language]);

  const hasInitiatives = rows.some(({ thing }) => 'status' in thing);
  const columns: Column<Row>[] = [
    {
      name: 'name',
      label: t('table.name'),
      sortKey: 'name',
      cell: ({ id, thing }) => (
        <span className={styles.name}>
          <KindMark kind={thing.kind} labelled />
          <span>
            <button type="button" id={focusTargets.row(id)} className={styles.select}>
              {thing.name}
            </button>{' '}
            <RecordBadge record={thing} />
          </span>
        </span>
      ),
    },
    {
      name: 'status',
      label: t('table.status'),
      sortKey: 'status',
      width: '7rem',
      cell: ({ thing }) =>
        'status' in thing && (
          <span className={styles.status}>
            {statuses.label(thing.currentStatus)}
            <PeriodText period={thing.period} length="short" />
          </span>
        ),
    },
    {
      name: 'edges',
      label: t('table.edges'),
      sortKey: 'edges',
      width: '5.4rem',
      numeric: true,
      cell: ({ id, thing, edgeCount, hiddenCount }) => (
        <span className={styles.edges}>
          {edgeCount}
          {hiddenCount > 0 && (
            <button
              type="button"
              className={styles.more}
              aria-label={t('table.expand', { name: thing.name, count: hiddenCount })}
              title={t('table.expand', { name: thing.name, count: hiddenCount })}
              onClick={(event) => (event.stopPropagation(), expand(id))}
            >
              +{hiddenCount}
            </button>
          )}
        </span>
      ),
    },
  ];
  const shown = columns.filter(({ name }) => name !== 'status' || hasInitiatives);
  return (
    <SelectionTable
      type="node"
      label={t('table.thingsShown')}
      columns={shown}
      rows={rows}
      order={order}
      onHover={onHover}
    />
  );
}
