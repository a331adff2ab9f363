import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import type { LoadedThing } from '#web/explore/state/loadGraph.ts';
import { focusTargets } from '#web/explore/state/focusTargets.ts';
import { parseSort, sortRows } from '#web/ui/table/sorting.ts';
import type { Column } from '#web/ui/table/Table.tsx';
import { SelectionTable } from './SelectionTable.tsx';
import styles from './Tables.module.css';
import { describeEdge } from '#web/explore/state/describeEdge.ts';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

interface Row {
  id: string;
  from: LoadedThing;
  to: LoadedThing;
  label: string;
  weight: number;
  doubtful: boolean;
}

const keys = {
  from: ({ from }: Row) => from.name,
  to: ({ to }: Row) => to.name,
  edge: ({ label }: Row) => label,
  shared: ({ weight }: Row) => weight,
};
const columnNames = Object.keys(keys) as (keyof typeof keys)[];

/** The drawn edges; the way to select one by keyboard. */
export function EdgeTable({ image, onHover }: { image: GraphImage; onHover: (id: string | null) => void }) {
  const { t } = useTranslation('explore');
  const { language } = useLanguage();
  const { sort } = useExploration();
  const { graph, loaded } = image;
  const order = useMemo(() => parseSort(sort, loaded.fold ? '-shared' : 'from', columnNames), [sort, loaded.fold]);

  const rows = useMemo(() => {
    const thing = (id: string) => loaded.things.get(id)!;
    const all = graph.mapEdges((id) => {
      const { from, to, label, shared, doubtful } = describeEdge(graph, id, loaded);
      return {
        id,
        from: thing(from),
        to: thing(to),
        label: label || t('table.cooperates'),
        weight: shared.length,
        doubtful,
      };
    });
    return sortRows(all, keys[order.column], order, language);
  }, [graph, loaded, order, language, t]);

  const columns: Column<Row>[] = [
    {
      name: 'from',
      label: t('table.from'),
      sortKey: 'from',
      cell: ({ id, from, to, label }) => (
        <>
          <button
            type="button"
            id={focusTargets.row(id)}
            className={styles.select}
            aria-label={[from.name, label, to.name].filter(Boolean).join(', ')}
          >
            {from.name}
          </button>{' '}
          <RecordBadge record={from} />
        </>
      ),
    },
    {
      name: 'edge',
      label: t('table.edge'),
      sortKey: 'edge',
      width: '6rem',
      cell: ({ label, doubtful }) => (
        <span
          className={styles.edge}
          data-doubtful={doubtful || undefined}
          title={doubtful ? t('legend.dashed') : undefined}
        >
          {label}
          {doubtful && <VisuallyHidden> ({t('legend.dashed')})</VisuallyHidden>}
        </span>
      ),
    },
    {
      name: 'to',
      label: t('table.to'),
      sortKey: 'to',
      cell: ({ to }) => (
        <>
          {to.name} <RecordBadge record={to} />
        </>
      ),
    },
    ...(loaded.fold
      ? [
          {
            name: 'shared',
            label: t('table.shared'),
            sortKey: 'shared',
            numeric: true,
            width: '6rem',
            cell: ({ weight }: Row) => weight || null,
          },
        ]
      : []),
  ];
  return (
    <SelectionTable
      type="edge"
      label={t('table.edgesShown')}
      columns={columns}
      rows={rows}
      order={order}
      onHover={onHover}
    />
  );
}
