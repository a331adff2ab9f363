import type { ComponentType } from 'react';
import type { Words } from './i18n/i18n.ts';

export interface Page {
  path: string;
  /** The file of its words in locales/. */
  words: keyof Words;
  /** Its word in the menu (locales: common, "nav"); a page without one is reached from others. */
  nav?: keyof Words['common']['nav'];
  /** In the menu of those only who change the graph. */
  forEditors?: boolean;
  load: () => Promise<ComponentType>;
}

/** The pages, in the order of the menu. */
export const pages: readonly Page[] = [
  { path: '/', words: 'home', load: async () => (await import('#web/home/HomePage.tsx')).HomePage },
  {
    path: '/explore',
    words: 'explore',
    nav: 'explore',
    load: async () => (await import('#web/explore/ExplorePage.tsx')).ExplorePage,
  },
  {
    path: '/directory',
    words: 'directory',
    nav: 'directory',
    load: async () => (await import('#web/directory/DirectoryPage.tsx')).DirectoryPage,
  },
  {
    path: '/before',
    words: 'before',
    nav: 'before',
    load: async () => (await import('#web/before/BeforePage.tsx')).OverlapPage,
  },
  {
    path: '/overlaps',
    words: 'overlaps',
    nav: 'overlaps',
    load: async () => (await import('#web/overlaps/OverlapsPage.tsx')).StandingPage,
  },
  {
    path: '/decisions',
    words: 'decisions',
    nav: 'decisions',
    load: async () => (await import('#web/decisions/DecisionsPage.tsx')).DecisionsPage,
  },
  {
    path: '/review',
    words: 'review',
    nav: 'review',
    forEditors: true,
    load: async () => (await import('#web/review/ReviewPage.tsx')).ReviewPage,
  },
  {
    path: '/about',
    words: 'about',
    nav: 'about',
    load: async () => (await import('#web/about/AboutPage.tsx')).AboutPage,
  },
  { path: '/thing/:id', words: 'thing', load: async () => (await import('#web/thing/ThingPage.tsx')).ThingPage },
];
