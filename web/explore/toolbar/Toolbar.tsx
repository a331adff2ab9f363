import { ActionIcon, SegmentedControl, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Filters } from './Filters.tsx';
import { focusTargets } from '#web/explore/state/focusTargets.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import styles from './Toolbar.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';
import { useUndoRedo } from '#web/explore/state/useUndoRedo.ts';

/** Search, view, depth, filters, undo and redo, export. */
export function Toolbar({ image }: { image: GraphImage | null }) {
  const { t } = useTranslation('explore');
  const { addStart, fold, depth, change } = useExploration();
  const { undo, redo } = useUndoRedo();
  const steps = [
    { name: t('tools.undo'), Icon: IconArrowBackUp, act: undo },
    { name: t('tools.redo'), Icon: IconArrowForwardUp, act: redo },
  ];
  return (
    <div className={styles.toolbar} role="group" aria-label={t('tools.label')}>
      <div className={styles.search}>
        <ThingSearch id={focusTargets.add} label={t('tools.add')} onPick={addStart} />
      </div>
      <SegmentedControl
        size="xs"
        aria-label={t('tools.view')}
        value={fold ? 'fold' : 'nodes'}
        onChange={(value) => change({ fold: value === 'fold', selection: null })}
        data={[
          { value: 'nodes', label: t('tools.initiatives') },
          { value: 'fold', label: t('tools.links') },
        ]}
      />
      <div className={styles.depth}>
        <span aria-hidden>{t('tools.depth')}</span>
        <SegmentedControl
          size="xs"
          aria-label={t('tools.depth')}
          value={String(depth)}
          onChange={(value) => change({ depth: Number(value) })}
          data={[1, 2, 3].map((hops) => ({
            value: String(hops),
            label: (
              <span title={t('tools.hops', { count: hops })}>
                <span aria-hidden>{hops}</span>
                <VisuallyHidden>{t('tools.hops', { count: hops })}</VisuallyHidden>
              </span>
            ),
          }))}
        />
      </div>
      <div className={styles.filters}>
        <Filters />
      </div>
      <div className={styles.end}>
        {steps.map(({ name, Icon, act }) => (
          <Tooltip key={name} label={name}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={name}
              aria-disabled={!act}
              className={styles.step}
              onClick={act}
            >
              <Icon size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        ))}
        <ExportMenu image={image} />
      </div>
    </div>
  );
}
