import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EdgeFactsDocument } from '#web/api/operations.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { isUnstated } from '#web/domain/confidence.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useCurrentStatuses } from '#web/domain/useCurrentStatuses.ts';
import { useRecordText } from '#web/domain/useRecordText.ts';
import type { LoadedGraph, LoadedThing } from '#web/explore/state/loadGraph.ts';
import { formatSources } from '#web/domain/formatSources.ts';
import { describeEdge } from '#web/explore/state/describeEdge.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

/** Nodes or edges of the canvas as rows of a CSV file, in the reader's language; dates in EDTF. */
export function useRecords() {
  const { t } = useTranslation('explore');
  const client = useApolloClient();
  const { apiLanguage } = useLanguage();
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

  /** Of the edges between all that is shown, by id. */
  async function loadFacts({ things }: LoadedGraph) {
    const variables = { ids: [...things.keys()], language: apiLanguage };
    // For one file: not kept in the cache.
    const { data } = await client.query({ query: EdgeFactsDocument, variables, fetchPolicy: 'no-cache' });
    return new Map(data!.subgraph.edges.map((edge) => [edge.id, edge]));
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

  const edgeRecords = async ({ graph, loaded }: GraphImage) => {
    const facts = await loadFacts(loaded);
    const name = (id: string) => loaded.things.get(id)?.name ?? id;
    /** Drafts and restricted records among them, by name. */
    const records = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const text = recordText(loaded.things.get(id) ?? {});
        return text ? [`${name(id)} (${text})`] : [];
      });
    return [
      (
        [
          'fromId',
          'from',
          'edge',
          'toId',
          'to',
          'role',
          'start',
          'end',
          'sources',
          'shared',
          'sharedIds',
          'certainty',
          'records',
        ] as const
      ).map((key) => t(`file.columns.${key}`)),
      ...graph
        .mapEdges((edgeId) => {
          const { edges: ids, shared } = graph.getEdgeAttributes(edgeId);
          const drawn = describeEdge(graph, edgeId, loaded);
          const together = { ...drawn, label: t('table.cooperates'), role: '', fact: undefined };
          const relations = ids.flatMap((id) => {
            const edge = loaded.edges.get(id);
            if (!edge) return [];
            const { source: from, target: to, label } = edge;
            const role = edge.role ? vocabulary.label('Role', edge.role) : '';
            return [{ from, to, label, role, doubtful: isUnstated(edge), shared: [], fact: facts.get(id) }];
          });
          // A drawn line stands for all relations of two things, and for the initiatives that they share.
          return [...relations, ...(shared.length > 0 || relations.length === 0 ? [together] : [])].map(
            ({ from, to, label, role, doubtful, shared, fact }) => [
              from,
              name(from),
              label,
              to,
              name(to),
              role,
              fact?.period?.start ?? '',
              (fact?.period?.openEnded ? t('period.openEnded', { ns: 'common' }) : fact?.period?.end) ?? '',
              formatSources(fact?.citations ?? [], vocabulary),
              shared.map(name).join('; '),
              shared.join('; '),
              doubtful ? t('legend.dashed') : vocabulary.label('Confidence', 'STATED'),
              records([from, to, ...shared]).join('; '),
            ],
          );
        })
        .flat(),
    ];
  };

  return { thingRecords, edgeRecords };
}
