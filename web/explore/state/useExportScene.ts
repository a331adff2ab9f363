import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { dateText } from '#web/domain/dates.ts';
import { today } from '#web/ui/days.ts';
import type { Exploration } from './exploration.ts';
import type { Picture } from './useGraphImage.ts';

/** The picture on paper: titled, with its legend, and with the address that shows it again. */
export function useSheet({ whole, of, path, selected }: Exploration) {
  const { t } = useTranslation('explore');
  const { language } = useLanguage();
  const { kinds } = useVocabulary();

  return async ({ graph, positions, explored }: Picture) => {
    const [{ sheetOf }, { looksOf }, { measuring }] = await Promise.all([
      import('#web/graph/export/exportScene.ts'),
      import('#web/graph/style/palette.ts'),
      import('#web/graph/labels/paintLabels.ts'),
    ]);
    const name = (id: string) => explored.things.get(id)?.name ?? id;
    const drawn = new Set(graph.mapNodes((_, { kind }) => kind));
    const title = [
      ...(whole ? [t('whole.title')] : []),
      ...(of.length > 0 ? [t('take.around', { names: of.map(name).join(', ') })] : []),
      ...(path?.[1] ? [`${name(path[0])} → ${name(path[1])}`] : []),
    ].join(' · ');
    return sheetOf({
      graph,
      positions,
      looks: looksOf(document.body, kinds),
      emphasis: {
        pointed: null,
        chosen: selected || null,
        path: new Set(explored.way?.filter((id) => graph.hasNode(id))),
        roots: new Set([...of, ...(path ?? [])]),
      },
      kinds: kinds.flatMap(({ kind, pluralLabel }) => (drawn.has(kind) ? [{ kind, text: pluralLabel }] : [])),
      title,
      source: t('take.source', {
        address: location.href,
        date: dateText(today(), language, 'short'),
      }),
      widthOf: measuring(),
    });
  };
}
