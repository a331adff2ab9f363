import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './graphiql.css';
import { examples } from './examples.ts';
import { Logo } from './Logo.tsx';

const fetcher = async (parameters: object, options?: { headers?: Record<string, string> }) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...options?.headers },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

/** The operation in the URL, as in a link of a documentation: ?query=…&variables=…. */
const search = new URLSearchParams(location.search);
const linkedQuery = search.get('query') ?? undefined;
const linkedVariables = search.get('variables') ?? '';
const linked = linkedQuery === undefined ? [] : [{ query: linkedQuery, variables: linkedVariables, headers: null }];

createRoot(document.getElementById('root')!).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={[...linked, ...examples]}
    initialQuery={linkedQuery}
    initialVariables={linkedQuery === undefined ? undefined : linkedVariables}
    shouldPersistHeaders={false}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <Logo />
    </GraphiQL.Logo>
  </GraphiQL>,
);
