import { Overlap, type Verdict } from '#schema/answers/overlap.ts';
import { type Factor, Reason } from '#schema/answers/reason.ts';
import type { Initiative } from '#schema/initiative.ts';
import type { Thing } from '#schema/thing.ts';
import type { Label } from '#schema/values/language.ts';
import { type Nearness, nearness } from './period.ts';
import type { Spoken, Understood } from './proposal.ts';
import { type Candidate, type Subject, rarityAmong, subjectOf } from './subject.ts';

export interface Weighed extends Candidate {
  initiative: Initiative;
  kind: string;
  status: string;
  from: string | null;
  to: string | null;
  /** The larger initiatives it is part of. */
  wholes: string[];
  /** The day on which its status was said. */
  said: string | null;
}

/** Weights and bounds, tuned on the development cases (npm run evaluate). */
const weights = {
  subject: 4,
  theme: 0.4,
  widerTheme: 0.15,
  partner: 0.8,
  place: 0.7,
  widerPlace: 0.35,
  period: 0.8,
  near: 0.5,
  kind: 0.25,
};
const sameSubject = 0.55;
const sameName = 0.45;
const relatedSubject = 0.3;
/** An alert is for what is nearly as close as the closest: the rest of a programme is to articulate with. */
const nearTheBest = 0.9;
/** A part that is hardly closer than the whole it belongs to is told by the whole. */
const toldByTheWhole = 0.8;

const reason = (factor: Factor, contribution: number, texts: Label, things: Thing[]) =>
  Object.assign(new Reason(), { factor, contribution, texts, things });
const both = (language: 'fr' | 'es' | 'en', things: readonly Thing[]) => {
  const names = things.map((thing) => thing.name(language.toUpperCase() as never));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
};
function listed([one, several]: readonly [Label, Label], things: readonly Thing[]): Label {
  const { fr, es, en } = things.length > 1 ? several : one;
  return {
    fr: `${fr} : ${both('fr', things)}`,
    es: `${es}: ${both('es', things)}`,
    en: `${en}: ${both('en', things)}`,
  };
}

/** The span in which it is known to have been there: its period, widened to the day its status was said. */
function spanOf({ from, to, said, status }: Weighed) {
  if (status === 'ENDED') return { from, to: to ?? said };
  const open = to === '9999-12-31' ? null : to;
  return { from: from ?? said, to: open ?? (said && from && said < from ? from : (said ?? from)) };
}

const nearTexts: Partial<Record<Nearness, Label>> = {
  OVERLAPS: { fr: 'les périodes se recouvrent', es: 'los períodos se solapan', en: 'the periods overlap' },
  NEAR: {
    fr: 'moins de douze mois les séparent',
    es: 'los separan menos de doce meses',
    en: 'less than twelve months lie between them',
  },
};

/** What is shared, said of one and of several. */
const sharedTexts = {
  themes: [
    { fr: 'thème commun', es: 'tema común', en: 'shared theme' },
    { fr: 'thèmes communs', es: 'temas comunes', en: 'shared themes' },
  ],
  widerThemes: [
    { fr: 'thème plus large', es: 'tema más amplio', en: 'wider theme' },
    { fr: 'thèmes plus larges', es: 'temas más amplios', en: 'wider themes' },
  ],
  actors: [
    { fr: 'même acteur', es: 'mismo actor', en: 'same actor' },
    { fr: 'mêmes acteurs', es: 'mismos actores', en: 'same actors' },
  ],
  places: [
    { fr: 'même lieu', es: 'mismo lugar', en: 'same place' },
    { fr: 'mêmes lieux', es: 'mismos lugares', en: 'same places' },
  ],
  widerPlaces: [
    { fr: 'lieu plus large', es: 'lugar más amplio', en: 'wider place' },
    { fr: 'lieux plus larges', es: 'lugares más amplios', en: 'wider places' },
  ],
} satisfies Record<string, [Label, Label]>;

function reasonsFor(proposal: Understood, one: Weighed, subject: Subject, when: Nearness): Reason[] {
  const { words } = subject;
  const things = (spoken: readonly Spoken[]) => spoken.map(({ thing }) => thing);
  const wider = (ids: readonly string[]) => ids.flatMap((id) => proposal.wider.get(id) ?? []);
  const quoted = words
    .slice(0, 6)
    .map((word) => proposal.written.get(word) ?? word)
    .join(', ');
  const reasons = [
    reason(
      'SUBJECT',
      weights.subject * subject.coverage,
      {
        fr: `même objet : ${quoted || '…'}`,
        es: `mismo objeto: ${quoted || '…'}`,
        en: `same subject: ${quoted || '…'}`,
      },
      [one.initiative],
    ),
  ];
  const shares = [
    ['THEME', Math.min(3, subject.themes.length) * weights.theme, sharedTexts.themes, things(subject.themes)],
    [
      'THEME',
      Math.min(2, subject.widerThemes.length) * weights.widerTheme,
      sharedTexts.widerThemes,
      wider(subject.widerThemes),
    ],
    ['PARTNER', Math.min(2, subject.actors.length) * weights.partner, sharedTexts.actors, things(subject.actors)],
    ['PLACE', weights.place, sharedTexts.places, things(subject.places)],
    ['PLACE', weights.widerPlace, sharedTexts.widerPlaces, wider(subject.widerPlaces)],
  ] as const;
  for (const [factor, contribution, before, shared] of shares)
    if (shared.length > 0) reasons.push(reason(factor, contribution, listed(before, shared), [...shared]));
  const text = nearTexts[when];
  if (text) reasons.push(reason('PERIOD', when === 'OVERLAPS' ? weights.period : weights.near, text, [one.initiative]));
  if (proposal.kind === one.kind)
    reasons.push(
      reason('KIND', weights.kind, { fr: 'même nature', es: 'misma clase', en: 'same kind' }, [one.initiative]),
    );
  return reasons.sort((a, b) => b.contribution - a.contribution);
}

/** Kinds that can be the same thing: a course may be told as a project, a workshop as an event. */
const alike: Record<string, readonly string[]> = {
  AGREEMENT: ['AGREEMENT'],
  TRAINING: ['TRAINING', 'PROJECT', 'EVENT'],
  EVENT: ['EVENT', 'TRAINING'],
  PROJECT: ['PROJECT', 'TRAINING'],
};

/** Whether it is the same thing for the same public or place, whenever it is. */
function isSame(proposal: Understood, one: Weighed, subject: Subject): boolean {
  const { coverage, returned, actors, samePlace } = subject;
  const otherPlace = proposal.places.length > 0 && one.places.length > 0 && !samePlace;
  const samePublic = actors.length > 0 || samePlace || (proposal.places.length === 0 && proposal.actors.length === 0);
  const sameKind = !proposal.kind || (alike[proposal.kind] ?? [proposal.kind]).includes(one.kind);
  return coverage >= sameSubject && returned >= sameName && samePublic && !otherPlace && sameKind;
}

function verdictOf(same: boolean, when: Nearness, coverage: number): Verdict {
  if (when === 'BEFORE' && (same || coverage >= sameSubject)) return 'PRECEDENT';
  return same && (when === 'OVERLAPS' || when === 'NEAR') ? 'DUPLICATE' : 'RELATED';
}

/** What a proposal would duplicate, join or learn from, closest first. What has another subject is not told. */
export function overlapsOf(proposal: Understood, candidates: readonly Weighed[], first: number): Overlap[] {
  const rarityOf = rarityAmong(candidates);
  const weighed = candidates
    .map((one) => ({ one, subject: subjectOf(proposal, one, rarityOf) }))
    .filter(({ subject: { coverage, themes, actors, samePlace } }) => {
      const specific = themes.some(({ words, given }) => given || words.size > 0);
      return (
        coverage >= relatedSubject ||
        (coverage >= relatedSubject * 0.75 && specific && (actors.length > 0 || samePlace))
      );
    })
    .map(({ one, subject }) => {
      const when = nearness(proposal, spanOf(one));
      const reasons = reasonsFor(proposal, one, subject, when);
      const score = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
      return { one, subject, when, reasons, score };
    })
    .sort((a, b) => b.score - a.score || a.one.initiative.id.localeCompare(b.one.initiative.id));
  const best = weighed[0]?.score ?? 0;
  const scores = new Map(weighed.map(({ one, score }) => [one.initiative.id, score]));
  return weighed
    .map(({ one, subject, when, reasons, score }) => {
      const same = score >= best * nearTheBest && isSame(proposal, one, subject);
      const byWhole = !same && one.wholes.some((id) => (scores.get(id) ?? 0) >= score * toldByTheWhole);
      return {
        byWhole,
        overlap: Object.assign(new Overlap(), {
          initiative: one.initiative,
          score,
          verdict: verdictOf(same, when, subject.coverage),
          reasons,
        }),
      };
    })
    .filter(({ byWhole }) => !byWhole)
    .slice(0, first)
    .map(({ overlap }) => overlap);
}
