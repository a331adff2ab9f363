import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigation } from 'react-router';
import styles from './Shell.module.css';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

/** Header, page and footer. Navigation moves the focus to the page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(pathname);

  useEffect(() => {
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className={styles.frame}>
      <a href="#page" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('frame.skip')}
      </a>
      <Header />
      <div className={styles.progress} data-on={state !== 'idle' || undefined} aria-hidden />
      <main id="page" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
    </div>
  );
}
