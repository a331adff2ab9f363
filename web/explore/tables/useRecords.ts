import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useRecordText } from '#web/domain/useRecordText.ts';
import type { LoadedThing } from '#web/explore/state/loadGraph.ts';
import { describeEdge } from '#web/explore/panel/edgeById.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

/** What is drawn as rows of a file, its things or its ties, in the reader's language; dates as EDTF writes them. */
export function useRecords() {
  const { t } = useTranslation('explore');
  const vocabulary = useVocabulary();
  const recordText = useRecordText();

  function initiativeFacts(thing: LoadedThing): string[] {
    if (!('status' in thing)) return ['', '', '', ''];
    const { status, statusHistory, period } = thing;
    const end = period?.openEnded ? t('period.openEnded', { ns: 'common' }) : period?.end;
    return [vocabulary.label('Status', status), statusHistory[0]?.date ?? '', period?.start ?? '', end ?? ''];
  }

  const thingRecords = ({ graph, explored: { things } }: GraphImage) => [
    [
      'ID',
      ...(['kind', 'name', 'status', 'said', 'start', 'end', 'ties', 'record'] as const).map((key) =>
        t(`file.columns.${key}`),
      ),
    ],
    ...graph.mapNodes((id) => {
      const thing = things.get(id)!;
      const kind = vocabulary.kind(thing.kind)?.label ?? thing.kind;
      return [id, kind, thing.name, ...initiativeFacts(thing), String(graph.degree(id)), recordText(thing)];
    }),
  ];

  const edgeRecords = ({ graph, explored }: GraphImage) => {
    const name = (id: string) => explored.things.get(id)?.name ?? id;
    /** Whichever of them is no ordinary record, by its name. */
    const records = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const text = recordText(explored.things.get(id) ?? {});
        return text ? [`${name(id)} (${text})`] : [];
      });
    return [
      (['fromId', 'from', 'tie', 'toId', 'to', 'shared', 'sharedIds', 'records'] as const).map((key) =>
        t(`file.columns.${key}`),
      ),
      ...graph.mapEdges((edgeId) => {
        const { from, to, label, shared } = describeEdge(graph, edgeId, explored);
        return [
          from,
          name(from),
          label || t('table.cooperates'),
          to,
          name(to),
          shared.map(name).join('; '),
          shared.join('; '),
          records([from, to, ...shared]).join('; '),
        ];
      }),
    ];
  };

  return (picture: GraphImage, what: 'things' | 'ties') => (what === 'things' ? thingRecords : edgeRecords)(picture);
}
