import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import type { ExploredThing } from '#web/explore/state/loadGraph.ts';
import { places } from '#web/explore/state/focusTargets.ts';
import { orderOf, sorted } from './sorting.ts';
import { type Column, Table } from './Table.tsx';
import styles from './Table.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { Picture } from '#web/explore/state/useGraphImage.ts';

interface Row {
  id: string;
  thing: ExploredThing;
  ties: number;
  more: number;
}

const keys = {
  name: ({ thing }: Row) => thing.name,
  status: ({ thing }: Row) => ('status' in thing ? `${thing.status} ${thing.period?.start ?? ''}` : null),
  ties: ({ ties }: Row) => ties,
};

/** The things that are drawn. */
export function ThingTable({ picture, onPoint }: { picture: Picture; onPoint: (id: string | null) => void }) {
  const { t } = useTranslation('explore');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  const { sort, openUp } = useExploration();
  const { graph, explored, more } = picture;
  const order = useMemo(() => orderOf(sort in keys || sort.slice(1) in keys ? sort : '', '-ties'), [sort]);

  const rows = useMemo(() => {
    const all = graph.mapNodes((id) => ({
      id,
      thing: explored.things.get(id)!,
      ties: graph.degree(id),
      more: more(id),
    }));
    const byName = sorted(all, keys.name, { column: 'name', down: false }, language);
    return sorted(byName, keys[order.column as keyof typeof keys], order, language);
  }, [graph, explored, more, order, language]);

  const initiatives = rows.some(({ thing }) => 'status' in thing);
  const columns: Column<Row>[] = [
    {
      name: 'name',
      label: t('table.name'),
      cell: ({ id, thing }) => (
        <span className={styles.name}>
          <KindMark kind={thing.kind} named />
          <span>
            <button type="button" id={places.row(id)} className={styles.choose}>
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
              onClick={(event) => (event.stopPropagation(), openUp(id))}
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
