import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadNamedActors } from '#server/graph/questions/namedActors.ts';
import { fold } from '#server/graph/read/searchTerms.ts';
import { toAuthority } from '#server/identity/authority.ts';
import { isSameAuthority } from '#server/identity/compareAuthorities.ts';
import { buildActorSearches } from '#server/proposal/actors/actorSearches.ts';
import { findActors } from '#server/proposal/actors/findActors.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';
import { type TestServer, createTestServer } from '#test/kit/testServer.ts';

interface Case {
  id: string;
  lang: 'fr' | 'es' | 'en';
  text: string;
  countries?: string[];
  must: { actors?: string[] };
  mustNot: { actors?: string[] };
}
const { cases } = JSON.parse(readFileSync(new URL('../../../evaluation/actors-own.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

describe('actors that a text names', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await createTestServer({ readOnly: true })));
  afterAll(() => server.close());

  const find = async (text: string, lang: Case['lang'], countries?: string[]) => {
    const tokens = tokenize(text);
    const { graph, registry } = server;
    const actors = await loadNamedActors(graph, registry, buildActorSearches(text, tokens));
    return { actors, mentions: findActors(text, tokens, actors, { language: lang, countries }) };
  };

  test('are loaded by name, acronym and meaning, with their type and countries', async () => {
    const { actors } = await find('la embajada de Francia y el CUF', 'es');
    const embassy = actors.find(({ thing }) => thing.id === 'ambassade-france-mexique');
    expect(embassy).toMatchObject({ kind: 'INSTITUTION', type: 'EMBASSY', country: 'FR', covers: ['MX'] });
    expect(actors.map(({ thing }) => thing.id)).toContain('cuf');
  });

  test.each(cases)('$id: $text', async ({ text, lang, countries, must, mustNot }) => {
    const { actors, mentions } = await find(text, lang, countries);
    const names = mentions.map(({ thing, name, level, implied = false }) => ({
      known: actors.find((actor) => actor.thing === thing)?.names ?? [],
      name,
      level,
      implied,
    }));
    const isNamed = (wanted: string) => (mention: (typeof names)[number]) =>
      [mention.name, ...mention.known].some((name) => fold(name) === fold(wanted)) ||
      (mention.level !== undefined && toAuthority(wanted) !== undefined && isSameAuthority(mention.name, wanted));
    for (const actor of must.actors ?? []) expect(names.filter(isNamed(actor)), actor).not.toEqual([]);
    for (const actor of mustNot.actors ?? [])
      expect(
        names.filter((mention) => !mention.implied && isNamed(actor)(mention)),
        actor,
      ).toEqual([]);
  });
});
