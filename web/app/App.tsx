import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { type RouteObject, RouterProvider, createBrowserRouter } from 'react-router';
import { ErrorPage } from './shell/ErrorPage.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { Root } from './shell/Root.tsx';
import { Blank } from './shell/Blank.tsx';
import { loadTranslations } from './i18n/i18n.ts';
import { theme, cssVariables } from './theme/theme.ts';
import { pages } from './pages.ts';

/**
 * The viewer. How a page is added:
 *
 * 1. A folder of its own, `web/explore/`, with `ExplorePage.tsx` in it: a component that returns
 *    <Page title={…}>. Its questions stand beside its components, one `x.graphql` per component that
 *    shows data; `npm run codegen` writes `x.graphql.ts`, and `useAnswer(XDocument, { … })` asks it in
 *    the reader's language. Show answers with <Answered>, which knows waiting, failing and trying again.
 * 2. Its words in `web/locales/{fr,es,en}/explore.json` and one line in `language/words.ts`. Words of
 *    the domain (kinds, fields, roles, statuses) are not among them: `useVocabulary()` has them from
 *    the API, with the kinds' colours and shapes.
 * 3. One line in `pages.ts`: its address, its words, its place in the menu. Its code loads when it is
 *    opened.
 *
 * A page keeps its whole state in its address: `useParameters()` reads and writes it, so that a link
 * shows the same again and the back button undoes. Links are <PageLink to="/…"> and `useAddress().go`,
 * which keep the language. What pages share is in `parts/`; pages do not import each other.
 */
const routes: RouteObject[] = pages.map(({ path, namespace, load }) => ({
  path,
  lazy: async () => ({ Component: (await Promise.all([load(), loadTranslations(namespace)]))[0] }),
}));

const router = createBrowserRouter([
  {
    Component: Root,
    HydrateFallback: Blank,
    errorElement: <ErrorPage alone />,
    // A page that fails leaves the frame around it standing.
    children: [{ errorElement: <ErrorPage />, children: [...routes, { path: '*', Component: NotFoundPage }] }],
  },
]);

const colourSchemeManager = localStorageColorSchemeManager({ key: 'maillage-colours' });

export const App = () => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    defaultColorScheme="auto"
    colorSchemeManager={colourSchemeManager}
  >
    {/* The state of a page is its address: a box that is ticked must not wait for a transition to look ticked. */}
    <RouterProvider router={router} useTransitions={false} />
  </MantineProvider>
);
