import type { AllyStanding } from '#schema/answers/whomToJoin.ts';
import { grouped } from '#schema/grouped.ts';
import { bounds } from '#schema/values/date.ts';
import type { Candidate } from './candidate.ts';
import { measure } from './features.ts';
import type { Understood } from './proposal.ts';
import { weights } from './weights.ts';

/** An actor who is active in the field of a proposal, by the initiatives it takes part in. */
export interface Active {
  actor: string;
  standing: AllyStanding;
  score: number;
  initiatives: Candidate['initiative'][];
  lastActive?: string;
}

interface Evidence {
  one: Candidate;
  closeness: number;
  running: boolean;
  /** The last date at which it is known to have been there, as its source tells it. */
  last: string | null;
}

/** An initiative on the proposal's theme, where it would be; undefined when it is not. */
function evidenceOf(proposal: Understood, one: Candidate): Evidence | undefined {
  const { subject, themes, widerThemes, samePlace, otherPlace, when } = measure(proposal, one);
  const onTheme = themes.length > 0 || subject >= weights.toldSubject;
  if (!onTheme || otherPlace || (proposal.places.length > 0 && !samePlace)) return undefined;
  return {
    one,
    closeness:
      subject + Math.min(3, themes.length) * weights.theme + Math.min(2, widerThemes.length) * weights.widerTheme,
    running: when === 'OVERLAPS' || when === 'NEAR' || when === 'AFTER',
    last: one.last,
  };
}

/** The actors most active on the theme of a proposal where it would be, most active first; its own partners apart. */
export function activeActors(proposal: Understood, candidates: readonly Candidate[]): Active[] {
  const partners = new Set(proposal.actors.filter(({ given }) => given).map(({ thing }) => thing.id));
  const parts = candidates.flatMap((one) => {
    const evidence = evidenceOf(proposal, one);
    const actors = evidence ? new Set(one.actors.map(({ id }) => id)) : [];
    return [...actors].filter((actor) => !partners.has(actor)).map((actor) => ({ actor, evidence: evidence! }));
  });
  return [...grouped(parts, ({ actor }) => actor)]
    .map(([actor, its]): Active => {
      const evidence = its.map((part) => part.evidence);
      const closest = evidence.toSorted((a, b) => b.closeness - a.closeness);
      return {
        actor,
        standing: evidence.some(({ running }) => running) ? 'ACTIVE' : 'ONCE_ACTIVE',
        score: evidence.reduce((sum, { closeness }) => sum + closeness, 0),
        initiatives: closest.map(({ one }) => one.initiative),
        lastActive: evidence
          .flatMap(({ last }) => last ?? [])
          .toSorted((a, b) => bounds(a).last.localeCompare(bounds(b).last))
          .at(-1),
      };
    })
    .sort((a, b) => b.score - a.score || a.actor.localeCompare(b.actor));
}
