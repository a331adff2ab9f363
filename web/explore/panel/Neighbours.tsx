import { UnstyledButton } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import type { RelationFragment } from '#web/api/operations.ts';
import styles from './Neighbours.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

interface Props {
  id: string;
  relations: readonly RelationFragment[];
  image: GraphImage;
}

/** Counts the neighbours by a relation that are loaded. */
function countDrawn(
  { loaded: { data, edges } }: GraphImage,
  id: string,
  { edgeRelation, inward }: RelationFragment,
): number {
  if (!data.hasNode(id)) return 0;
  const neighbourIds = (inward ? data.inEdges(id) : data.outEdges(id))
    .filter((edge) => edges.get(edge)?.relation === edgeRelation)
    .map((edge) => data.opposite(id, edge));
  return new Set(neighbourIds).size;
}

/** Neighbours by relation: how many are drawn, and buttons that load the rest. */
export function Neighbours({ id, relations, image }: Props) {
  const { t } = useTranslation('explore');
  const vocabulary = useVocabulary();
  const { expansions, expand, collapse, fold } = useExploration();
  const isInitiative = (kind: string) => vocabulary.kind(kind)?.interfaces.includes('Initiative');
  // In the projection initiatives are edges: there is nothing to expand.
  const shown = relations.filter(({ kinds }) => !fold || !kinds.every(isInitiative));
  if (shown.length === 0) return null;
  return (
    <section className={styles.neighbours}>
      <h3>{t('panel.neighbours')}</h3>
      <ul>
        {shown.map((relation) => {
          const { relation: name, label, edgeRelation, inward, count, kinds } = relation;
          const drawn = Math.min(count, countDrawn(image, id, relation));
          const isExpanded = expansions.some((expansion) => expansion.id === id && expansion.relation === name);
          const plurals = kinds.map((kind) => vocabulary.kind(kind)?.pluralLabel ?? kind).join(', ');
          const text =
            inward && edgeRelation === name ? t('panel.inward', { relation: label, things: plurals }) : label;
          return (
            <li key={`${name} ${inward}`} className={styles.row}>
              <span className={styles.marks}>
                {kinds.slice(0, 4).map((kind) => (
                  <KindMark key={kind} kind={kind} labelled size={11} />
                ))}
              </span>
              <span className={styles.label}>{text}</span>
              <span className={styles.count}>{drawn < count ? t('panel.drawn', { drawn, count }) : String(count)}</span>
              <span className={styles.buttons}>
                {isExpanded && (
                  <UnstyledButton
                    className={styles.button}
                    aria-label={t('panel.closeRelation', { relation: text })}
                    title={t('panel.closeRelation', { relation: text })}
                    onClick={() => collapse(id, name)}
                  >
                    <IconMinus size={14} stroke={2} />
                  </UnstyledButton>
                )}
                {drawn < count && (
                  <UnstyledButton
                    className={styles.button}
                    aria-label={t('panel.openRelation', { relation: text, count: count - drawn })}
                    title={t('panel.openRelation', { relation: text, count: count - drawn })}
                    onClick={() => expand(id, name)}
                  >
                    <IconPlus size={14} stroke={2} />
                  </UnstyledButton>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
