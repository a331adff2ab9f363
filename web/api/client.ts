import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import type { Language } from '#web/app/i18n/languages.ts';
import { possibleTypes } from './operations.ts';
import { shortly, textOf } from './persisted.ts';
import { authorizationOf, tokenHeld } from './token.ts';

/** Values without an id of their own: what two questions ask of one is put together. */
const values = ['Period', 'Money', 'Confirmation', 'PageInfo', 'ParticipationConnection', 'PositionConnection'];

/** Whoever signed in asks as themselves. */
const asking = new SetContextLink(({ headers }) => ({ headers: { ...authorizationOf(tokenHeld()), ...headers } }));

const clientFor = (language: Language) =>
  new ApolloClient({
    link: ApolloLink.from([
      asking,
      shortly,
      new HttpLink({
        uri: '/graphql',
        // The API tells labels and texts in the language of the request; it answers GET only where no other site could ask.
        headers: { 'Accept-Language': language, 'Apollo-Require-Preflight': 'true' },
        print: textOf,
        // Who asks is nobody's business, and makes the address longer.
        enhancedClientAwareness: { transport: false },
      }),
    ]),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: Object.fromEntries(values.map((name) => [name, { merge: true }])),
    }),
  });

const known = new Map<Language, ApolloClient>();

/** One client, and one cache, per language: answers in different languages never mix. */
export function clientOf(language: Language): ApolloClient {
  if (!known.has(language)) known.set(language, clientFor(language));
  return known.get(language)!;
}

/** Somebody else asks now: forgets every answer, and asks anew for what is on the page. */
export async function startAnew(): Promise<void> {
  await Promise.allSettled([...known.values()].map((client) => client.resetStore()));
}
