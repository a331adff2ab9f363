import { isGeneric } from '#server/language/wordForms.ts';
import type { ParsedProposal, RecognisedThing } from '#server/proposal/parsedProposal.ts';
import type { Candidate, ThingWithBroader } from './candidate.ts';
import { type SubjectFeatures, computeSubject } from './subject.ts';
import type { Meaning } from './meaning.ts';
import { weights } from './weights.ts';
import { type Placement, placeInTime } from './timing.ts';

/** What a proposal and an initiative have in common, and where they differ. */
export interface Features extends SubjectFeatures, Placement {
  /** The cosine of the title and the whole initiative, from 0 to 1: of its names where it has no embedding. */
  textSimilarity: number;
  /** The cosine of the title and the nearest name, from 0 to 1. */
  nameSimilarity: number;
  /** The actors of the proposal that take part, of all that it gives or names, from 0 to 1. */
  actorShare: number;
  /** The actors of the initiative that the proposal has, of all that take part, from 0 to 1. */
  participantShare: number;
  /** Things of the proposal that the initiative has too, or a narrower one of. */
  themes: RecognisedThing[];
  /** Themes of the proposal of which the initiative has none that is the same, narrower or broader. */
  missingThemes: RecognisedThing[];
  actors: RecognisedThing[];
  places: RecognisedThing[];
  /** Whether its partners are those of the proposal, or share two with it. */
  partnersLinked: boolean;
  /** Whether both are agreements of exactly the same partners, two or more. */
  sameParties: boolean;
  /** Whether the names of the initiative hold the names of its partners and words such as "cooperation agreement", no subject. */
  generalName: boolean;
  /** Whether both share an actor, and each has one that the other lacks. Actors outside the graph do not count. */
  otherParties: boolean;
  /** Whether both are general: the names of partners and words such as "cooperation agreement", no subject. */
  bothGeneral: boolean;
  /** Ids of participants that are members, parents, predecessors or successors of actors of the proposal. */
  relatedActors: string[];
  /** Actors of the proposal that fund the initiative. */
  funders: RecognisedThing[];
  /** Ids of themes and places of the initiative that are only broader: a field, the country around a town. */
  broaderThemes: string[];
  broaderPlaces: string[];
  /** Whether it takes place in a place of the proposal, a part of it, or around it. */
  samePlace: boolean;
  /** Whether both have places, and they differ. */
  otherPlace: boolean;
  sameTargetGroup: boolean;
  /** Whether both have target groups, and they differ. */
  otherTargetGroup: boolean;
  /** Whether the initiative mentions none of the proposal's explicit target groups. */
  lacksTargetGroup: boolean;
  /** Whether both are a visit, or both a directory. */
  sameType: boolean;
  /** Whether one is a prize, the other a directory. */
  otherProductType: boolean;
  /** Whether the proposal is a prize, and the initiative mentions none. */
  lacksProductType: boolean;
}

/** Whether an initiative has a thing, or a narrower one. */
const includes = (own: readonly ThingWithBroader[], recognised: RecognisedThing) =>
  own.some(({ id, broader }) => id === recognised.id || broader.includes(recognised.id));

/** Whether an initiative has a thing, a narrower or a broader one. */
const isRelated = (own: readonly ThingWithBroader[], recognised: RecognisedThing) =>
  includes(own, recognised) || own.some(({ id }) => recognised.idsWithBroader.includes(id));

/** Ids of what an initiative has that is only broader than the things of a proposal. */
const findBroader = (own: readonly ThingWithBroader[], recognised: readonly RecognisedThing[]) =>
  own
    .map(({ id }) => id)
    .filter((id) => recognised.some((item) => item.idsWithBroader.includes(id) && !includes(own, item)))
    .filter((id) => !recognised.some((item) => item.id === id));

const intersects = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((element) => b.has(element));

/** Whether it lies in another place or outside the graph: the whole world is no place. */
const hasBroader = ({ thing, idsWithBroader }: RecognisedThing) => !thing || idsWithBroader.length > 1;

/** Whether both take place somewhere, and not in the same place. */
function isOtherPlace(proposal: ParsedProposal, regions: readonly ThingWithBroader[], candidate: Candidate): boolean {
  const hasPlace = proposal.places.some(hasBroader) || proposal.outsideKnownPlaces;
  if (!hasPlace || regions.length === 0) return false;
  if (!proposal.places.some((place) => isRelated(candidate.places, place))) return true;
  // "From Laos to France" and "from Mexico to France" share a place, and each has one of its own.
  const proposalHasOwn =
    proposal.outsideKnownPlaces ||
    proposal.places.some((place) => hasBroader(place) && !isRelated(candidate.places, place));
  return (
    proposalHasOwn &&
    regions.some(
      ({ id, broader }) =>
        !proposal.places.some(({ idsWithBroader: ids }) => ids.includes(id) || broader.includes(ids[0]!)),
    )
  );
}

/** Whether a proposal names no subject. */
const isGeneral = ({ terms, themes }: ParsedProposal) => themes.length === 0 && terms.every(({ generic }) => generic);

/** Whether a name of an initiative holds only generic words and the names of partners and places. */
const hasGeneralName = ({ names }: Candidate, named: readonly RecognisedThing[]) =>
  names.some((name) => name.every((word) => isGeneric(word) || named.some(({ nameWords }) => nameWords.has(word))));

/** Compares a proposal with an initiative. Actors and places count by identity, not by the words of their names. */
export function computeFeatures(proposal: ParsedProposal, candidate: Candidate, meaning: Meaning): Features {
  const themes = proposal.themes.filter((theme) => includes(candidate.themes, theme));
  const relatedThemes = proposal.themes.filter((theme) => isRelated(candidate.themes, theme));
  const roles = new Map(candidate.actors.map(({ id, role }) => [id, role]));
  const actors = proposal.actors.filter(({ id }) => roles.has(id));
  const relatedActors = proposal.actors
    .filter((actor) => !actors.includes(actor))
    .flatMap(({ related }) => related.filter((id) => roles.has(id)));
  const places = proposal.places.filter((place) => includes(candidate.places, place));
  const relatedPlaces = proposal.places.filter((place) => isRelated(candidate.places, place));
  const regions = candidate.places.filter(({ broader }) => broader.length > 0);
  const nameSimilarity = meaning.compareNames(candidate);
  const sameTargetGroup = intersects(proposal.targetGroups, candidate.targetGroups);
  const sameProductType = intersects(proposal.productTypes, candidate.productTypes);
  const partnersLinked =
    actors.length > 1 ||
    (actors.length > 0 && actors.length === roles.size && actors.length === proposal.actors.length);
  const generalName = hasGeneralName(candidate, [...proposal.actors, ...proposal.places]);
  const subject = computeSubject(proposal, candidate, { themes, relatedThemes, actors, relatedPlaces }, meaning);
  // "Twinning" alone is no subject: it says something only of partners that are linked already.
  const weight = isGeneral(proposal) && !partnersLinked ? weights.generic : 1;
  return {
    ...subject,
    coverage: weight * subject.coverage,
    nameCoverage: weight * subject.nameCoverage,
    ...placeInTime(proposal, candidate),
    textSimilarity: Math.max(0, candidate.textSimilarity ?? nameSimilarity),
    nameSimilarity,
    themes,
    missingThemes: proposal.themes.filter((theme) => !relatedThemes.includes(theme)),
    actors,
    actorShare: proposal.actors.length === 0 ? 0 : actors.length / proposal.actors.length,
    participantShare: roles.size === 0 ? 0 : actors.length / roles.size,
    partnersLinked,
    sameParties:
      proposal.kind === 'AGREEMENT' &&
      candidate.kind === 'AGREEMENT' &&
      actors.length > 1 &&
      actors.length === roles.size &&
      actors.length === proposal.actors.length,
    generalName,
    otherParties:
      actors.length > 0 &&
      actors.length < roles.size &&
      proposal.actors.filter(({ thing }) => thing).length > actors.length + new Set(relatedActors).size,
    bothGeneral: isGeneral(proposal) && generalName,
    places,
    relatedActors: [...new Set(relatedActors)],
    funders: actors.filter(({ id }) => roles.get(id) === 'FUNDER'),
    broaderThemes: findBroader(candidate.themes, proposal.themes),
    broaderPlaces: places.length > 0 ? [] : findBroader(regions, proposal.places),
    samePlace: relatedPlaces.length > 0,
    otherPlace: isOtherPlace(proposal, regions, candidate),
    sameTargetGroup,
    otherTargetGroup: !sameTargetGroup && proposal.targetGroups.size > 0 && candidate.targetGroups.size > 0,
    lacksTargetGroup:
      proposal.explicitTargetGroups.size > 0 && !intersects(proposal.explicitTargetGroups, candidate.allTargetGroups),
    sameType: intersects(proposal.eventTypes, candidate.eventTypes) || sameProductType,
    otherProductType: !sameProductType && proposal.productTypes.size > 0 && candidate.productTypes.size > 0,
    lacksProductType: proposal.productTypes.size > 0 && !intersects(proposal.productTypes, candidate.allProductTypes),
  };
}
