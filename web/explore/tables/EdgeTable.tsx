import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import type { LoadedThing } from '#web/explore/state/loadGraph.ts';
import { focusTargets } from '#web/explore/state/focusTargets.ts';
import { parseSort, sortRows } from './sorting.ts';
import { type Column, Table } from './Table.tsx';
import styles from './Table.module.css';
import { describeEdge } from '#web/explore/panel/edgeById.ts';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

interface Row {
  id: string;
  from: LoadedThing;
  to: LoadedThing;
  label: string;
  weight: number;
}

const keys = {
  from: ({ from }: Row) => from.name,
  to: ({ to }: Row) => to.name,
  tie: ({ label }: Row) => label,
  shared: ({ weight }: Row) => weight,
};

/** The lines that are drawn: where a keyboard chooses a tie. */
export function EdgeTable({ picture, onPoint }: { picture: GraphImage; onPoint: (id: string | null) => void }) {
  const { t } = useTranslation('explore');
  const { language } = useLanguage();
  const { sort } = useExploration();
  const { graph, explored } = picture;
  const folds = explored.fold;
  const order = useMemo(
    () => parseSort(sort in keys || sort.slice(1) in keys ? sort : '', folds ? '-shared' : 'from'),
    [sort, folds],
  );

  const rows = useMemo(() => {
    const thing = (id: string) => explored.things.get(id)!;
    const all = graph.mapEdges((id) => {
      const { from, to, label, shared } = describeEdge(graph, id, explored);
      return { id, from: thing(from), to: thing(to), label: label || t('table.cooperates'), weight: shared.length };
    });
    return sortRows(all, keys[order.column as keyof typeof keys], order, language);
  }, [graph, explored, order, language, t]);

  const columns: Column<Row>[] = [
    {
      name: 'from',
      label: t('table.from'),
      cell: ({ id, from, to, label }) => (
        <>
          <button
            type="button"
            id={focusTargets.row(id)}
            className={styles.choose}
            aria-label={[from.name, label, to.name].filter(Boolean).join(', ')}
          >
            {from.name}
          </button>{' '}
          <RecordBadge of={from} />
        </>
      ),
    },
    { name: 'tie', label: t('table.tie'), width: '6rem', cell: ({ label }) => label },
    {
      name: 'to',
      label: t('table.to'),
      cell: ({ to }) => (
        <>
          {to.name} <RecordBadge of={to} />
        </>
      ),
    },
    ...(folds
      ? [
          {
            name: 'shared',
            label: t('table.shared'),
            number: true,
            width: '6rem',
            cell: ({ weight }: Row) => weight || null,
          },
        ]
      : []),
  ];
  return <Table label={t('table.tiesDrawn')} columns={columns} rows={rows} order={order} onPoint={onPoint} />;
}
