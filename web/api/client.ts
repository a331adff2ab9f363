import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import type { Language } from '#web/app/i18n/languages.ts';
import { possibleTypes } from './operations.ts';
import { persistedQueryLink, printDocument } from './persisted.ts';
import { buildAuthHeaders, getToken } from './token.ts';

/** Values without an id of their own: what two questions ask of one is put together. */
const valueTypes = ['Period', 'Money', 'Confirmation', 'PageInfo', 'ParticipationConnection', 'PositionConnection'];

/** Whoever signed in asks as themselves. */
const authorizationLink = new SetContextLink(({ headers }) => ({
  headers: { ...buildAuthHeaders(getToken()), ...headers },
}));

const createClient = (language: Language) =>
  new ApolloClient({
    link: ApolloLink.from([
      authorizationLink,
      persistedQueryLink,
      new HttpLink({
        uri: '/graphql',
        // The API tells labels and texts in the language of the request; it answers GET only where no other site could ask.
        headers: { 'Accept-Language': language, 'Apollo-Require-Preflight': 'true' },
        print: printDocument,
        // Who asks is nobody's business, and makes the address longer.
        enhancedClientAwareness: { transport: false },
      }),
    ]),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: Object.fromEntries(valueTypes.map((name) => [name, { merge: true }])),
    }),
  });

const clients = new Map<Language, ApolloClient>();

/** One client, and one cache, per language: answers in different languages never mix. */
export function getClient(language: Language): ApolloClient {
  if (!clients.has(language)) clients.set(language, createClient(language));
  return clients.get(language)!;
}

/** Somebody else asks now: forgets every answer, and asks anew for what is on the page. */
export async function resetClients(): Promise<void> {
  await Promise.allSettled([...clients.values()].map((client) => client.resetStore()));
}
