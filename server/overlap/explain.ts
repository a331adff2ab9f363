import { type Factor, Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import type { Label } from '#schema/values/language.ts';
import type { Candidate } from './candidate.ts';
import type { Likeness } from './features.ts';
import type { Spoken, Understood } from './proposal.ts';
import { weights } from './weights.ts';

/** A reason before it is put into words: the things that it speaks of, by id. */
export interface Ground {
  factor: Factor;
  contribution: number;
  ids: readonly string[];
  say: (things: readonly Thing[]) => Label;
}

const both = (language: 'fr' | 'es' | 'en', things: readonly Thing[]) => {
  const names = things.map((thing) => thing.name(language.toUpperCase() as never));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
};

/** What is said of one thing and of several, with their names. */
function listed([one, several]: readonly [Label, Label], things: readonly Thing[]): Label {
  const { fr, es, en } = things.length > 1 ? several : one;
  return {
    fr: `${fr} : ${both('fr', things)}`,
    es: `${es}: ${both('es', things)}`,
    en: `${en}: ${both('en', things)}`,
  };
}

const texts = {
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
  kin: [
    { fr: 'acteur lié à un partenaire', es: 'actor vinculado a un socio', en: 'actor tied to a partner' },
    { fr: 'acteurs liés à un partenaire', es: 'actores vinculados a un socio', en: 'actors tied to a partner' },
  ],
  funders: [
    { fr: 'déjà financé par', es: 'ya financiado por', en: 'already funded by' },
    { fr: 'déjà financé par', es: 'ya financiado por', en: 'already funded by' },
  ],
  places: [
    { fr: 'même lieu', es: 'mismo lugar', en: 'same place' },
    { fr: 'mêmes lieux', es: 'mismos lugares', en: 'same places' },
  ],
  widerPlaces: [
    { fr: 'lieu plus large', es: 'lugar más amplio', en: 'wider place' },
    { fr: 'lieux plus larges', es: 'lugares más amplios', en: 'wider places' },
  ],
  otherPlaces: [
    { fr: 'ailleurs', es: 'en otro lugar', en: 'elsewhere' },
    { fr: 'ailleurs', es: 'en otros lugares', en: 'elsewhere' },
  ],
} satisfies Record<string, readonly [Label, Label]>;

const overlapping: Label = {
  fr: 'les périodes se recouvrent',
  es: 'los períodos se solapan',
  en: 'the periods overlap',
};
const near: Label = {
  fr: 'moins de douze mois les séparent',
  es: 'los separan menos de doce meses',
  en: 'less than twelve months lie between them',
};
const meant: Label = { fr: 'sens proche', es: 'sentido cercano', en: 'close in meaning' };
const sameName: Label = { fr: 'même nom', es: 'mismo nombre', en: 'same name' };
const sameKind: Label = { fr: 'même nature', es: 'misma clase', en: 'same kind' };
const sameForm: Label = { fr: 'même forme', es: 'misma forma', en: 'same form' };
const otherForm: Label = { fr: 'autre forme', es: 'otra forma', en: 'other form' };
const samePublic: Label = { fr: 'même public', es: 'mismo público', en: 'same public' };
const otherPublic: Label = { fr: 'autre public', es: 'otro público', en: 'other public' };
const yearsAgo = (years: number): Label =>
  years === 1
    ? { fr: 'fini un an avant', es: 'terminado un año antes', en: 'ended a year before' }
    : {
        fr: `fini ${years} ans avant`,
        es: `terminado ${years} años antes`,
        en: `ended ${years} years before`,
      };

const idsOf = (spoken: readonly Spoken[]) => spoken.map(({ thing }) => thing.id);
const upTo = (most: number, all: readonly unknown[]) => Math.min(most, all.length);

function subjectOf({ written }: Understood, { words }: Likeness): Label {
  const quoted = words.slice(0, 6).map((word) => written.get(word) ?? word);
  const told = quoted.join(', ') || '…';
  return { fr: `même objet : ${told}`, es: `mismo objeto: ${told}`, en: `same subject: ${told}` };
}

/** Why an initiative has its score: each factor of its likeness with what it adds, the weightiest first. */
export function groundsOf(proposal: Understood, { initiative, kind, places }: Candidate, likeness: Likeness): Ground[] {
  const { themes, widerThemes, actors, kin, funders, widerPlaces, otherPlace, when } = likeness;
  const elsewhere = otherPlace ? places.map(({ id }) => id) : [];
  const named: [Factor, number, readonly [Label, Label], readonly string[]][] = [
    ['THEME', upTo(3, themes) * weights.theme, texts.themes, idsOf(themes)],
    ['THEME', upTo(2, widerThemes) * weights.widerTheme, texts.widerThemes, widerThemes],
    ['PARTNER', upTo(3, actors) * weights.partner, texts.actors, idsOf(actors)],
    ['PARTNER', upTo(2, kin) * weights.kin, texts.kin, kin],
    ['FUNDER', weights.funder, texts.funders, idsOf(funders)],
    ['PLACE', weights.place, texts.places, idsOf(likeness.places)],
    ['PLACE', weights.widerPlace, texts.widerPlaces, widerPlaces],
    ['PLACE', weights.otherPlace, texts.otherPlaces, elsewhere],
  ];
  const ago = Math.floor(likeness.yearsAgo);
  const plain: [boolean, Factor, number, Label][] = [
    [likeness.subject > 0, 'SUBJECT', weights.subject * likeness.subject, subjectOf(proposal, likeness)],
    [likeness.meaning > 0, 'MEANING', weights.meaning * likeness.meaning, meant],
    [likeness.sameName, 'NAME', weights.name, sameName],
    [when === 'OVERLAPS', 'PERIOD', weights.overlaps, overlapping],
    [when === 'NEAR', 'PERIOD', weights.near, near],
    [ago > 0, 'PERIOD', weights.yearAgo * Math.min(5, ago), yearsAgo(ago)],
    [proposal.kind === kind, 'KIND', weights.kind, sameKind],
    [likeness.sameForm, 'KIND', weights.form, sameForm],
    [likeness.otherProduct, 'KIND', weights.otherProduct, otherForm],
    [likeness.samePublic, 'PUBLIC', weights.public, samePublic],
    [likeness.otherPublic, 'PUBLIC', weights.otherPublic, otherPublic],
  ];
  return [
    ...named.flatMap(([factor, contribution, words, ids]) =>
      ids.length > 0 ? [{ factor, contribution, ids, say: (things: readonly Thing[]) => listed(words, things) }] : [],
    ),
    ...plain.flatMap(([holds, factor, contribution, words]) =>
      holds ? [{ factor, contribution, ids: [initiative.id], say: () => words }] : [],
    ),
  ].sort((a, b) => b.contribution - a.contribution);
}

/** A ground in words. `thing` finds what it speaks of. */
export async function reasonOf(
  { factor, contribution, ids, say }: Ground,
  thing: (id: string) => Promise<unknown>,
): Promise<Reason> {
  const things = ((await Promise.all(ids.map(thing))) as (Thing | null)[]).filter((one) => one !== null);
  return Object.assign(new Reason(), { factor, contribution, texts: say(things), things });
}
