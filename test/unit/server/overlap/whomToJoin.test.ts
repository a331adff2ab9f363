import { describe, expect, test } from 'vitest';
import type { Candidate } from '#server/overlap/candidate.ts';
import type { Comparison } from '#server/overlap/compare.ts';
import { type Participation, listParticipations, rankActiveActors } from '#server/overlap/whomToJoin.ts';
import type { ParsedProposal } from '#server/proposal/parsedProposal.ts';

const createProposal = (...ids: string[]) =>
  ({ actors: ids.map((id) => ({ id, candidates: [] })) }) as unknown as ParsedProposal;

const createInitiative = (id: string, lastActive: string, closeness = 1): Participation['initiative'] => ({
  candidate: { initiative: { id }, lastActive } as unknown as Candidate,
  closeness,
  current: false,
});

const addressees = new Map(
  [
    { actor: 'agency', institution: 'agency', person: null },
    { actor: 'old-agency', institution: 'agency', person: null },
    { actor: 'office', institution: 'office', person: null },
    { actor: 'attaché', institution: 'embassy', person: 'attaché' },
  ].map((row) => [row.actor, row]),
);

const rank = (proposal: ParsedProposal, ...rows: [string, Participation['initiative']][]) =>
  rankActiveActors(
    proposal,
    rows.map(([actorId, initiative]) => ({ actorId, initiative })),
    addressees,
  );

describe('who is active', () => {
  const features = { coverage: 1, nameSimilarity: 0, themes: [], broaderThemes: [], samePlace: true };
  const list = (status: string, role: string) =>
    listParticipations({
      proposal: { places: [] },
      ranked: [{ candidate: { status, actors: [{ id: 'agency', role }] }, features }],
    } as unknown as Comparison).map(({ actorId }) => actorId);

  test('takes part, and is not only addressed, in what was not given up', () => {
    expect(list('ONGOING', 'PARTNER')).toEqual(['agency']);
    expect(list('ONGOING', 'ADDRESSEE')).toEqual([]);
    expect(list('ABANDONED', 'PARTNER')).toEqual([]);
  });
});

describe('whom to join', () => {
  const course = createInitiative('course', '2014');
  const guide = createInitiative('guide', '2018-05', 0.5);

  test('are those that were active in the latest year first', () => {
    expect(rank(createProposal(), ['office', course], ['agency', guide]).map(({ actorId }) => actorId)).toEqual([
      'agency',
      'office',
    ]);
  });

  test('are the successor in place of a body that was replaced, with the initiatives of both', () => {
    const [found, ...more] = rank(createProposal(), ['old-agency', course], ['agency', guide]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ actorId: 'agency', lastActive: '2018-05', people: [] });
    expect(found!.initiatives.map(({ id }) => id)).toEqual(['course', 'guide']);
  });

  test('count an initiative once that both took part in', () => {
    expect(rank(createProposal(), ['old-agency', course], ['agency', course])[0]!.score).toBe(1);
  });

  test('are people in their function only, at their institution', () => {
    expect(rank(createProposal(), ['attaché', course], ['private-person', course])).toMatchObject([
      { actorId: 'embassy', people: ['attaché'] },
    ]);
  });

  test('are never the proposer, nor what became of it', () => {
    expect(rank(createProposal('old-agency'), ['agency', course], ['old-agency', guide])).toEqual([]);
  });
});
