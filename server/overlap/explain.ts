import { type Factor, Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import type { Label } from '#schema/values/language.ts';
import type { ParsedProposal, RecognisedThing } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';
import type { Features } from './features.ts';
import { quoteWord } from './quoteWord.ts';
import { canBeSameKind } from './sameness.ts';
import { weigh, weights } from './weights.ts';

/** One contribution to a score. Its text is built when the things it names are loaded. */
export interface Evidence {
  factor: Factor;
  contribution: number;
  /** The ids of the things that it names. */
  ids: readonly string[];
  toTexts: (things: readonly Thing[]) => Label;
}

const joinNames = (language: 'fr' | 'es' | 'en', things: readonly Thing[]) => {
  const names = things.map((thing) => thing.name(language.toUpperCase() as never));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
};

/** A label for one or several things, with their names. */
function withNames([singular, plural]: readonly [Label, Label], things: readonly Thing[]): Label {
  const { fr, es, en } = things.length > 1 ? plural : singular;
  return {
    fr: `${fr} : ${joinNames('fr', things)}`,
    es: `${es}: ${joinNames('es', things)}`,
    en: `${en}: ${joinNames('en', things)}`,
  };
}

const labels = {
  themes: [
    { fr: 'thème commun', es: 'tema común', en: 'shared theme' },
    { fr: 'thèmes communs', es: 'temas comunes', en: 'shared themes' },
  ],
  broaderThemes: [
    { fr: 'thème plus large', es: 'tema más amplio', en: 'broader theme' },
    { fr: 'thèmes plus larges', es: 'temas más amplios', en: 'broader themes' },
  ],
  missingThemes: [
    { fr: 'thème absent de cette fiche', es: 'tema ausente de esta ficha', en: 'theme absent from this record' },
    { fr: 'thèmes absents de cette fiche', es: 'temas ausentes de esta ficha', en: 'themes absent from this record' },
  ],
  linkedActors: [
    { fr: 'partenaire déjà engagé', es: 'socio ya vinculado', en: 'partner already involved' },
    { fr: 'partenaires déjà liés', es: 'socios ya vinculados', en: 'partners already linked' },
  ],
  actors: [
    { fr: 'même acteur', es: 'mismo actor', en: 'same actor' },
    { fr: 'mêmes acteurs', es: 'mismos actores', en: 'same actors' },
  ],
  relatedActors: [
    { fr: 'acteur lié à un partenaire', es: 'actor vinculado a un socio', en: 'actor linked to a partner' },
    { fr: 'acteurs liés à un partenaire', es: 'actores vinculados a un socio', en: 'actors linked to a partner' },
  ],
  funders: [
    { fr: 'déjà financé par', es: 'ya financiado por', en: 'already funded by' },
    { fr: 'déjà financé par', es: 'ya financiado por', en: 'already funded by' },
  ],
  places: [
    { fr: 'même lieu', es: 'mismo lugar', en: 'same place' },
    { fr: 'mêmes lieux', es: 'mismos lugares', en: 'same places' },
  ],
  broaderPlaces: [
    { fr: 'lieu plus large', es: 'lugar más amplio', en: 'broader place' },
    { fr: 'lieux plus larges', es: 'lugares más amplios', en: 'broader places' },
  ],
  otherPlaces: [
    { fr: 'autre lieu', es: 'otro lugar', en: 'different place' },
    { fr: 'autres lieux', es: 'otros lugares', en: 'different places' },
  ],
} satisfies Record<string, readonly [Label, Label]>;

const periodOverlaps: Label = {
  fr: 'périodes qui se chevauchent',
  es: 'períodos que se traslapan',
  en: 'overlapping periods',
};
const periodNear: Label = {
  fr: 'moins de douze mois d’écart',
  es: 'menos de doce meses de diferencia',
  en: 'less than twelve months apart',
};
const similarMeaning: Label = { fr: 'sens proche', es: 'significado similar', en: 'similar meaning' };
const sameKind: Label = { fr: 'même type', es: 'mismo tipo', en: 'same type' };
const otherKind: Label = { fr: 'autre type', es: 'otro tipo', en: 'different type' };
const sameType: Label = { fr: 'même format', es: 'mismo formato', en: 'same format' };
const otherProductType: Label = { fr: 'autre format', es: 'otro formato', en: 'different format' };
const sameTargetGroup: Label = { fr: 'même public', es: 'mismo público', en: 'same audience' };
const otherTargetGroup: Label = { fr: 'autre public', es: 'otro público', en: 'different audience' };
/** Only a source that says so makes it ended: elsewhere its end was planned. */
const yearsAgo = (years: number, isEnded: boolean): Label =>
  !isEnded
    ? {
        fr: `fin prévue ${years === 1 ? 'un an' : `${years} ans`} avant ; suite inconnue`,
        es: `término previsto ${years === 1 ? 'un año' : `${years} años`} antes; sin seguimiento conocido`,
        en: `was to end ${years === 1 ? 'a year' : `${years} years`} before; outcome unknown`,
      }
    : years === 1
      ? { fr: 'terminée un an avant', es: 'concluida un año antes', en: 'ended a year before' }
      : {
          fr: `terminée ${years} ans avant`,
          es: `concluida ${years} años antes`,
          en: `ended ${years} years before`,
        };

/** `date`: EDTF. */
const lastHeardIn = (date: string | null): Label => {
  const year = date?.slice(0, 4) ?? '?';
  return {
    fr: `dernière mention en ${year} ; suite inconnue`,
    es: `última mención en ${year}; sin seguimiento conocido`,
    en: `last heard of in ${year}; outcome unknown`,
  };
};

const toIds = (things: readonly RecognisedThing[]) => things.map(({ id }) => id);

function toSubjectLabel(proposal: ParsedProposal, { sharedWords }: Features): Label {
  const quoted = sharedWords.map((word) => quoteWord(proposal, word));
  const words = quoted.join(', ');
  return { fr: `même objet : ${words}`, es: `mismo objeto: ${words}`, en: `same subject: ${words}` };
}

/** What each feature contributes to the score, the largest contribution first. */
export function explainScore(proposal: ParsedProposal, candidate: Candidate, features: Features): Evidence[] {
  const { initiative, kind, places, lastHeard } = candidate;
  const { themes, broaderThemes, missingThemes, actors, relatedActors, funders, broaderPlaces, timing } = features;
  const partner =
    weights.partner +
    weigh('otherPartner', actors.slice(1)) +
    (features.partnersLinked ? weights.partnersLinked : 0) +
    (features.sameParties ? weights.sameParties : 0);
  const otherPlaces = features.otherPlace ? places.map(({ id }) => id) : [];
  const withThings: [Factor, number, readonly [Label, Label], readonly string[]][] = [
    ['THEME', weigh('theme', themes), labels.themes, toIds(themes)],
    ['THEME', weigh('broaderTheme', broaderThemes), labels.broaderThemes, broaderThemes],
    ['THEME', weigh('missingTheme', missingThemes), labels.missingThemes, toIds(missingThemes)],
    ['PARTNER', partner, features.partnersLinked ? labels.linkedActors : labels.actors, toIds(actors)],
    ['PARTNER', weigh('relatedActor', relatedActors), labels.relatedActors, relatedActors],
    ['FUNDER', weights.funder, labels.funders, toIds(funders)],
    ['PLACE', weights.place, labels.places, toIds(features.places)],
    ['PLACE', weights.broaderPlace, labels.broaderPlaces, broaderPlaces],
    ['PLACE', weights.otherPlace, labels.otherPlaces, otherPlaces],
  ];
  const { coverage, nameCoverage, nameSimilarity, textSimilarity, sharedWords } = features;
  // What counts is named: without a shared word there is no shared subject.
  const subject = sharedWords.length === 0 ? 0 : weights.coverage * coverage + weights.nameCoverage * nameCoverage;
  const meaning = weights.nameSimilarity * nameSimilarity + weights.textSimilarity * textSimilarity;
  const years = Math.floor(features.years);
  const plain: [boolean, Factor, number, Label][] = [
    [subject > 0, 'SUBJECT', subject, toSubjectLabel(proposal, features)],
    [meaning > 0, 'MEANING', meaning, similarMeaning],
    [timing === 'OVERLAPS', 'PERIOD', weights.periodOverlaps, periodOverlaps],
    [timing === 'NEAR', 'PERIOD', weights.periodNear, periodNear],
    [
      timing === 'ENDED' && years > 0,
      'PERIOD',
      weights.yearAgo * Math.min(5, years),
      yearsAgo(years, candidate.status === 'ENDED'),
    ],
    [timing === 'LAST_HEARD', 'PERIOD', weights.lastHeard, lastHeardIn(lastHeard)],
    [proposal.kind === kind, 'KIND', weights.kind, sameKind],
    [!canBeSameKind(proposal, candidate), 'KIND', weights.otherKind, otherKind],
    [features.sameType, 'KIND', weights.sameType, sameType],
    [features.otherProductType, 'KIND', weights.otherProductType, otherProductType],
    [features.sameTargetGroup, 'TARGET_GROUP', weights.targetGroup, sameTargetGroup],
    [features.otherTargetGroup, 'TARGET_GROUP', weights.otherTargetGroup, otherTargetGroup],
  ];
  return [
    ...withThings.flatMap(([factor, contribution, label, ids]) =>
      ids.length > 0
        ? [{ factor, contribution, ids, toTexts: (things: readonly Thing[]) => withNames(label, things) }]
        : [],
    ),
    ...plain.flatMap(([applies, factor, contribution, label]) =>
      applies ? [{ factor, contribution, ids: [initiative.id], toTexts: () => label }] : [],
    ),
  ].sort((a, b) => b.contribution - a.contribution);
}

/** Builds the reason of a piece of evidence. Things that `loadThing` does not find are left out. */
export async function toReason(
  { factor, contribution, ids, toTexts }: Evidence,
  loadThing: (id: string) => Promise<unknown>,
): Promise<Reason> {
  const things = ((await Promise.all(ids.map(loadThing))) as (Thing | null)[]).filter((thing) => thing !== null);
  return Object.assign(new Reason(), { factor, contribution, texts: toTexts(things), things });
}
