import { UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { dashes } from '#web/graph/style/style.ts';
import styles from './Legend.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

/** Kinds of the loaded nodes; each can be hidden. Memoised: hovering changes nothing here. */
export const Legend = memo(function Legend({ image: { loaded, graph } }: { image: GraphImage }) {
  const { t } = useTranslation('explore');
  const vocabulary = useVocabulary();
  const { hiddenKinds, toggleKind } = useExploration();
  const hasDashes = graph.someEdge((_, { doubtful }) => doubtful);
  const counts = new Map<string, number>();
  graph.forEachNode((_, { kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  const present = new Set(loaded.data.mapNodes((_, { kind }) => kind));
  const kinds = vocabulary.kinds.filter(
    ({ kind, interfaces }) => present.has(kind) && !(loaded.fold && interfaces.includes('Initiative')),
  );
  return (
    <div className={styles.legend} role="group" aria-label={t('legend.label')}>
      {kinds.map(({ kind, pluralLabel }) => (
        <UnstyledButton
          key={kind}
          className={styles.kind}
          aria-pressed={!hiddenKinds.includes(kind)}
          title={t(hiddenKinds.includes(kind) ? 'legend.show' : 'legend.hide', { kind: pluralLabel })}
          onClick={() => toggleKind(kind)}
        >
          <KindMark kind={kind} size={13} />
          <span className={styles.label}>{pluralLabel}</span>
          <span className={styles.count}>{counts.get(kind) ?? 0}</span>
        </UnstyledButton>
      ))}
      {hasDashes && (
        <span className={styles.dashes}>
          <svg viewBox="0 0 22 4" width="22" height="4" aria-hidden>
            <line
              x1="0"
              y1="2"
              x2="22"
              y2="2"
              stroke="currentColor"
              strokeWidth="1.6"
              strokeDasharray={dashes.join(' ')}
            />
          </svg>
          {t('legend.dashed')}
        </span>
      )}
    </div>
  );
});
