import type { ComponentType } from 'react';
import type { Translations } from './i18n/i18n.ts';

export interface Page {
  path: string;
  /** Its translations: locales/<language>/<namespace>.json. */
  namespace: keyof Translations;
  /** Its label in the menu (common.json, "nav"); a page without one is linked from others. */
  nav?: keyof Translations['common']['nav'];
  /** Shown in the menu of signed-in editors only. */
  forEditors?: boolean;
  load: () => Promise<ComponentType>;
}

/** All pages, in the order of the menu. */
export const pages: readonly Page[] = [
  { path: '/', namespace: 'home', load: async () => (await import('#web/home/HomePage.tsx')).HomePage },
  {
    path: '/explore',
    namespace: 'explore',
    nav: 'explore',
    load: async () => (await import('#web/explore/ExplorePage.tsx')).ExplorePage,
  },
  {
    path: '/directory',
    namespace: 'directory',
    nav: 'directory',
    load: async () => (await import('#web/directory/DirectoryPage.tsx')).DirectoryPage,
  },
  {
    path: '/before',
    namespace: 'before',
    nav: 'before',
    load: async () => (await import('#web/before/BeforePage.tsx')).BeforePage,
  },
  {
    path: '/overlaps',
    namespace: 'overlaps',
    nav: 'overlaps',
    load: async () => (await import('#web/overlaps/OverlapsPage.tsx')).OverlapsPage,
  },
  {
    path: '/needs',
    namespace: 'needs',
    load: async () => (await import('#web/needs/NeedsPage.tsx')).NeedsPage,
  },
  {
    path: '/decisions',
    namespace: 'decisions',
    nav: 'decisions',
    load: async () => (await import('#web/decisions/DecisionsPage.tsx')).DecisionsPage,
  },
  {
    path: '/review',
    namespace: 'review',
    nav: 'review',
    forEditors: true,
    load: async () => (await import('#web/review/ReviewPage.tsx')).ReviewPage,
  },
  {
    path: '/about',
    namespace: 'about',
    nav: 'about',
    load: async () => (await import('#web/about/AboutPage.tsx')).AboutPage,
  },
  {
    path: '/activity',
    namespace: 'history',
    load: async () => (await import('#web/history/ActivityPage.tsx')).ActivityPage,
  },
  {
    path: '/thing/:id/history',
    namespace: 'history',
    load: async () => (await import('#web/history/HistoryPage.tsx')).HistoryPage,
  },
  ...['/setup', '/invitation', '/reset'].map((path) => ({
    path,
    namespace: 'account' as const,
    load: async () => (await import('#web/account/LinkPage.tsx')).LinkPage,
  })),
  {
    path: '/account',
    namespace: 'account',
    load: async () => (await import('#web/account/AccountPage.tsx')).AccountPage,
  },
  {
    path: '/people',
    namespace: 'account',
    load: async () => (await import('#web/account/people/PeoplePage.tsx')).PeoplePage,
  },
  { path: '/new', namespace: 'edit', load: async () => (await import('#web/edit/NewPage.tsx')).NewPage },
  { path: '/new/:kind', namespace: 'edit', load: async () => (await import('#web/edit/NewPage.tsx')).NewPage },
  { path: '/thing/:id/edit', namespace: 'edit', load: async () => (await import('#web/edit/EditPage.tsx')).EditPage },
  { path: '/thing/:id', namespace: 'thing', load: async () => (await import('#web/thing/ThingPage.tsx')).ThingPage },
];
