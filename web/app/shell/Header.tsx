import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { SearchBox } from '#web/domain/search/SearchBox.tsx';
import { ColourSwitch } from './ColourSwitch.tsx';
import { EditorMenuItems, EditorMenu } from './EditorMenu.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { Mark } from './Mark.tsx';
import { NavLinks } from './NavLinks.tsx';
import styles from './Header.module.css';

/** On narrow screens the menu is in a drawer. */
export function Header() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [open, { toggle, close }] = useDisclosure(false);
  useEffect(close, [pathname, close]);
  // The home page has a larger search box of its own.
  const hasSearch = pathname !== '/';

  return (
    <header className={styles.header}>
      <PageLink to="/" className={styles.brand} aria-label={t('frame.home')}>
        <Mark />
        <span>Maillage</span>
      </PageLink>
      <nav className={styles.nav} aria-label={t('frame.menu')}>
        <NavLinks />
      </nav>
      <div className={styles.search}>{hasSearch && <SearchBox size="sm" />}</div>
      <div className={styles.settings}>
        <EditorMenu />
        <LanguageMenu />
        <ColourSwitch />
        <Burger
          className={styles.burger}
          size="sm"
          opened={open}
          onClick={toggle}
          aria-label={t(open ? 'frame.closeMenu' : 'frame.openMenu')}
          aria-expanded={open}
        />
      </div>
      <Drawer
        opened={open}
        onClose={close}
        position="right"
        size="18rem"
        title={t('frame.menu')}
        closeButtonProps={{ 'aria-label': t('frame.closeMenu') }}
      >
        <nav className={styles.drawer} aria-label={t('frame.menu')}>
          <NavLinks home />
        </nav>
        <EditorMenuItems onClose={close} />
      </Drawer>
    </header>
  );
}
