import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import { getToday } from '#web/ui/days.ts';
import type { Exploration } from './exploration.ts';
import type { GraphImage } from './useGraphImage.ts';

/** Builds the scene for an export, with title, legend and the URL of the page. */
export function useExportScene({ overview, startIds, path, selection }: Exploration) {
  const { t } = useTranslation('explore');
  const { language } = useLanguage();
  const { kinds } = useVocabulary();

  return async ({ graph, positions, loaded }: GraphImage) => {
    const [{ buildExportScene }, { readAppearance }, { createTextMeasure }] = await Promise.all([
      import('#web/graph/export/exportScene.ts'),
      import('#web/graph/style/palette.ts'),
      import('#web/graph/labels/paintLabels.ts'),
    ]);
    const name = (id: string) => loaded.things.get(id)?.name ?? id;
    const drawn = new Set(graph.mapNodes((_, { kind }) => kind));
    const title = [
      ...(overview ? [t('overview.title')] : []),
      ...(startIds.length > 0 ? [t('export.around', { names: startIds.map(name).join(', ') })] : []),
      ...(path?.[1] ? [`${name(path[0])} → ${name(path[1])}`] : []),
    ].join(' · ');
    return buildExportScene({
      graph,
      positions,
      appearance: readAppearance(document.body, kinds),
      highlight: {
        hovered: null,
        selected: selection?.id ?? null,
        path: new Set(loaded.path?.filter((id) => graph.hasNode(id))),
        roots: new Set([...startIds, ...(path ?? [])]),
      },
      kinds: kinds.flatMap(({ kind, pluralLabel }) => (drawn.has(kind) ? [{ kind, text: pluralLabel }] : [])),
      dashed: t('legend.dashed'),
      title,
      source: t('export.source', {
        address: location.href,
        date: formatDate(getToday(), language, 'short'),
      }),
      measureText: createTextMeasure(),
    });
  };
}
