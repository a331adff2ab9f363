import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useCurrentStatuses } from '#web/domain/useCurrentStatuses.ts';
import { useRecordText } from '#web/domain/useRecordText.ts';
import type { LoadedThing } from '#web/explore/state/loadGraph.ts';
import { describeEdge } from '#web/explore/state/describeEdge.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

/** Nodes or edges of the canvas as rows of a CSV file, in the reader's language; dates in EDTF. */
export function useRecords() {
  const { t } = useTranslation('explore');
  const vocabulary = useVocabulary();
  const statuses = useCurrentStatuses();
  const recordText = useRecordText();

  function initiativeFacts(thing: LoadedThing): string[] {
    if (!('status' in thing)) return ['', '', '', '', ''];
    const { status, statusHistory, currentStatus, period } = thing;
    const end = period?.openEnded ? t('period.openEnded', { ns: 'common' }) : period?.end;
    return [
      vocabulary.label('Status', status),
      statusHistory[0]?.date ?? '',
      statuses.label(currentStatus),
      period?.start ?? '',
      end ?? '',
    ];
  }

  const thingRecords = ({ graph, loaded: { things } }: GraphImage) => [
    [
      'ID',
      ...(['kind', 'name', 'status', 'statedOn', 'currentStatus', 'start', 'end', 'edges', 'record'] as const).map(
        (key) => t(`file.columns.${key}`),
      ),
    ],
    ...graph.mapNodes((id) => {
      const thing = things.get(id)!;
      const kind = vocabulary.kind(thing.kind)?.label ?? thing.kind;
      return [id, kind, thing.name, ...initiativeFacts(thing), String(graph.degree(id)), recordText(thing)];
    }),
  ];

  const edgeRecords = ({ graph, loaded }: GraphImage) => {
    const name = (id: string) => loaded.things.get(id)?.name ?? id;
    /** Drafts and restricted records among them, by name. */
    const records = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const text = recordText(loaded.things.get(id) ?? {});
        return text ? [`${name(id)} (${text})`] : [];
      });
    return [
      (['fromId', 'from', 'edge', 'toId', 'to', 'shared', 'sharedIds', 'certainty', 'records'] as const).map((key) =>
        t(`file.columns.${key}`),
      ),
      ...graph.mapEdges((edgeId) => {
        const { from, to, label, shared, doubtful } = describeEdge(graph, edgeId, loaded);
        return [
          from,
          name(from),
          label || t('table.cooperates'),
          to,
          name(to),
          shared.map(name).join('; '),
          shared.join('; '),
          doubtful ? t('legend.dashed') : vocabulary.label('Confidence', 'STATED'),
          records([from, to, ...shared]).join('; '),
        ];
      }),
    ];
  };

  return (image: GraphImage, table: 'things' | 'edges') => (table === 'things' ? thingRecords : edgeRecords)(image);
}
