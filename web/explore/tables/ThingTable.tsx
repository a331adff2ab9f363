import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import type { LoadedThing } from '#web/explore/state/loadGraph.ts';
import { focusTargets } from '#web/explore/state/focusTargets.ts';
import { parseSort, sortRows } from './sorting.ts';
import { type Column, Table } from './Table.tsx';
import styles from './Table.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

interface Row {
  id: string;
  thing: LoadedThing;
  ties: number;
  more: number;
}

const keys = {
  name: ({ thing }: Row) => thing.name,
  status: ({ thing }: Row) => ('status' in thing ? `${thing.status} ${thing.period?.start ?? ''}` : null),
  ties: ({ ties }: Row) => ties,
};

/** The things that are drawn. */
export function ThingTable({ picture, onPoint }: { picture: GraphImage; onPoint: (id: string | null) => void }) {
  const { t } = useTranslation('explore');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  const { sort, expand } = useExploration();
  const { graph, explored, more } = picture;
  const order = useMemo(() => parseSort(sort in keys || sort.slice(1) in keys ? sort : '', '-ties'), [sort]);

  const rows = useMemo(() => {
    const all = graph.mapNodes((id) => ({
      id,
      thing: explored.things.get(id)!,
      ties: graph.degree(id),
      more: more(id),
    }));
    const byName = sortRows(all, keys.name, { column: 'name', descending: false }, language);
    return sortRows(byName, keys[order.column as keyof typeof keys], order, language);
  }, [graph, explored, more, order, language]);

  const initiatives = rows.some(({ thing }) => 'status' in thing);
  const columns: Column<Row>[] = [
    {
      name: 'name',
      label: t('table.name'),
      cell: ({ id, thing }) => (
        <span className={styles.name}>
          <KindMark kind={thing.kind} labelled />
          <span>
            <button type="button" id={focusTargets.row(id)} className={styles.choose}>
              {thing.name}
            </button>{' '}
            <RecordBadge of={thing} />
          </span>
        </span>
      ),
    },
    {
      name: 'status',
      label: t('table.status'),
      width: '7rem',
      cell: ({ thing }) =>
        'status' in thing && (
          <span className={styles.status}>
            {vocabulary.label('Status', thing.status)}
            <PeriodText period={thing.period} length="short" />
          </span>
        ),
    },
    {
      name: 'ties',
      label: t('table.ties'),
      width: '5.4rem',
      number: true,
      cell: ({ id, thing, ties, more }) => (
        <span className={styles.ties}>
          {ties}
          {more > 0 && (
            <button
              type="button"
              className={styles.more}
              aria-label={t('table.expand', { name: thing.name, count: more })}
              title={t('table.expand', { name: thing.name, count: more })}
              onClick={(event) => (event.stopPropagation(), expand(id))}
            >
              +{more}
            </button>
          )}
        </span>
      ),
    },
  ];
  const shown = columns.filter(({ name }) => name !== 'status' || initiatives);
  return <Table label={t('table.things')} columns={shown} rows={rows} order={order} onPoint={onPoint} />;
}
