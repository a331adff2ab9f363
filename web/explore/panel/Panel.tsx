import { CloseButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Panel.module.css';
import { focusTargets } from '#web/explore/state/focusTargets.ts';
import { useExploration } from '#web/explore/state/useExploration.ts';

interface Props {
  /** Shown over the title. */
  kind?: ReactNode;
  title: ReactNode;
  children: ReactNode;
  onClose?: () => void;
}

/** The panel of the selection: below the table, or over the canvas on a narrow screen. */
export function Panel({ kind, title, children, onClose }: Props) {
  const { t } = useTranslation('explore');
  const { select, selection } = useExploration();
  const close = onClose ?? (() => select(null));
  const region = useRef<HTMLElement>(null);
  useHotkeys([['Escape', close]]);
  // Another selection starts at the top.
  useEffect(() => void region.current?.scrollTo({ top: 0 }), [selection?.id]);
  return (
    <section className={styles.panel} aria-labelledby={focusTargets.title} ref={region} tabIndex={-1} id="selection">
      <header className={styles.head}>
        <div>
          {kind && <p className={styles.kind}>{kind}</p>}
          <h2 id={focusTargets.title} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <CloseButton size="sm" aria-label={t('panel.close')} title={t('panel.close')} onClick={close} />
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
