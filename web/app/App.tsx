import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { type RouteObject, RouterProvider, createBrowserRouter } from 'react-router';
import { ErrorPage } from './shell/ErrorPage.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { Root } from './shell/Root.tsx';
import { Blank } from './shell/Blank.tsx';
import { loadTranslations } from './i18n/i18n.ts';
import { theme, cssVariables } from './theme/theme.ts';
import { pages } from './pages.ts';

const routes: RouteObject[] = pages.map(({ path, namespace, load }) => ({
  path,
  lazy: async () => ({ Component: (await Promise.all([load(), loadTranslations(namespace)]))[0] }),
}));

const router = createBrowserRouter([
  {
    Component: Root,
    HydrateFallback: Blank,
    errorElement: <ErrorPage standalone />,
    // An error of a page leaves the shell around it in place.
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
    {/* Page state is in the URL: a ticked checkbox must not wait for a transition. */}
    <RouterProvider router={router} useTransitions={false} />
  </MantineProvider>
);
