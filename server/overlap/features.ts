import type { Candidate, Placed } from './candidate.ts';
import { type Nearness, nearness, yearsBetween } from './period.ts';
import type { Spoken, Term, Understood } from './proposal.ts';
import { weights } from './weights.ts';
import { isGeneral } from './contentWords.ts';

/** What a proposal and an initiative have in common, and in what they differ. */
export interface Likeness {
  /** How much of what the proposal is about the initiative is about too, from 0 to 1. */
  coverage: number;
  /** How much of the initiative's own name the proposal speaks of, from 0 to 1. */
  returned: number;
  /** The title of the proposal is a name of it, word for word. */
  sameName: boolean;
  /** Both in one, from 0 to 1. */
  subject: number;
  /** How near it is in meaning, from 0 to 1. */
  meaning: number;
  /** The words that it shares, folded. */
  words: string[];
  /** What the initiative has of the proposal's own, or narrower. */
  themes: Spoken[];
  actors: Spoken[];
  places: Spoken[];
  /** Actors of the proposal whose members, predecessors or successors take part, with those. */
  kin: string[];
  /** Actors of the proposal that pay for it. */
  funders: Spoken[];
  /** Ids of what the initiative has that is only wider: the field that a theme belongs to, the country around a town. */
  widerThemes: string[];
  widerPlaces: string[];
  /** It is where the proposal is: there, in a part of it, or around it. */
  samePlace: boolean;
  /** Both are somewhere, and not in one place. */
  otherPlace: boolean;
  samePublic: boolean;
  /** Both say whom they are for, and it is another. */
  otherPublic: boolean;
  /** The proposal says whom it is for, and the initiative says nothing of them. */
  lacksPublic: boolean;
  /** Both are a visit, or both a directory. */
  sameForm: boolean;
  /** One is a prize, the other a directory. */
  otherProduct: boolean;
  /** The proposal is a prize, and nothing says that the initiative is one. */
  lacksProduct: boolean;
  when: Nearness;
  /** Years between its end and the start of the proposal, when it lies before. */
  yearsAgo: number;
}

/** The initiative has it, or something narrower. */
const has = (own: readonly Placed[], one: Spoken) =>
  own.some(({ id, wider }) => id === one.thing.id || wider.includes(one.thing.id));
/** The initiative has it, or something narrower or wider. */
const touches = (own: readonly Placed[], one: Spoken) => has(own, one) || own.some(({ id }) => one.ids.includes(id));
/** What the initiative has that is only wider than what the proposal speaks of. */
const widerThan = (own: readonly Placed[], spoken: readonly Spoken[]) =>
  own
    .map(({ id }) => id)
    .filter((id) => spoken.some((one) => one.ids.includes(id) && !has(own, one)))
    .filter((id) => !spoken.some(({ thing }) => thing.id === id));

/** The span in which it is known to have been there: its period, widened to the day its status was said. */
function spanOf({ from, to, said, status }: Candidate) {
  if (status === 'ENDED') return { from, to: to ?? said };
  const open = to === '9999-12-31' ? null : to;
  return { from: from ?? said, to: open ?? (said && from && said < from ? from : (said ?? from)) };
}

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>) => [...some].some((one) => others.has(one));

const setOf = (words: readonly string[]) => [...new Set(words)].sort().join(' ');

interface Shared {
  themes: readonly Spoken[];
  touched: readonly Spoken[];
  actors: readonly Spoken[];
}

/** How much of a word of the proposal the initiative speaks of, from 0 to 1. */
function coverageOf({ word, forms }: Term, { nameWords, textWords, themes: own }: Candidate, shared: Shared): number {
  if (nameWords.has(word) || shared.actors.some(({ words }) => words.has(word))) return 1;
  if (nameWords.hasAny(forms)) return 0.95;
  // A theme among many says less of an initiative than its only one.
  const ofTheme = Math.max(0.55, weights.inTheme - 0.04 * Math.max(0, own.length - 1));
  const thematic = shared.touched
    .filter(({ words }) => words.has(word))
    .map((one) => (shared.themes.includes(one) ? ofTheme : weights.inWiderTheme));
  return Math.max(0, ...thematic, textWords.hasAny(forms) ? weights.inText : 0);
}

/** Compares a proposal with an initiative. Who and where count through what they share, not through their words. */
export function measure(proposal: Understood, candidate: Candidate): Likeness {
  const themes = proposal.themes.filter((one) => has(candidate.themes, one));
  const touched = proposal.themes.filter((one) => touches(candidate.themes, one));
  const roles = new Map(candidate.actors.map(({ id, role }) => [id, role]));
  const actors = proposal.actors.filter(({ thing }) => roles.has(thing.id));
  const kin = proposal.actors
    .filter((one) => !actors.includes(one))
    .flatMap((one) => one.kin.filter((id) => roles.has(id)));
  const places = proposal.places.filter((one) => has(candidate.places, one));
  const around = proposal.places.filter((one) => touches(candidate.places, one));
  // What is true of the whole world says nothing of a place.
  const regions = candidate.places.filter(({ wider }) => wider.length > 0);

  // Where it is, is told by the places: a country's name in the title is not what it is about.
  const inText = proposal.places.filter(({ words }) => words.size > 0);
  const isPlace = (word: string) =>
    inText.some(({ words: naming, nameWords }) => naming.has(word) || nameWords.has(word));
  let [all, shared] = [0, 0];
  const words: string[] = [];
  for (const term of proposal.terms) {
    const part = coverageOf(term, candidate, { themes, touched, actors });
    const isGeneralWord = term.general || isPlace(term.word);
    const weight = isGeneralWord ? weights.general : term.rarity ** weights.rarity;
    // What only the description says can speak for an initiative, not against it.
    all += term.inTitle ? weight : weights.inDescription * weight * part;
    shared += (term.inTitle ? 1 : weights.inDescription) * weight * part;
    if (part >= 0.4 && !isGeneralWord) words.push(term.word);
  }
  const coverage = all === 0 ? 0 : shared / all;

  const shown = [...touched, ...actors, ...around];
  const isSaid = (word: string) => proposal.said.has(word) || shown.some(({ nameWords }) => nameWords.has(word));
  const returnedBy = (name: readonly string[]) => {
    const weighed = name.map((word) => [word, isGeneral(word) || isPlace(word) ? weights.general : 1] as const);
    const total = weighed.reduce((sum, [, weight]) => sum + weight, 0);
    const told = weighed.filter(([word]) => isSaid(word));
    return total === 0 ? 0 : told.reduce((sum, [, weight]) => sum + weight, 0) / total;
  };
  const returned = Math.max(0, ...candidate.names.map(returnedBy));
  const titled = setOf(proposal.terms.flatMap(({ word, inTitle }) => (inTitle ? [word] : [])));

  const span = spanOf(candidate);
  const when = nearness(proposal, span);
  const common = meet(proposal.publics, candidate.publics);
  // "From Laos to France" and "from Mexico to France" have a place in common, and each one of its own.
  const bothElsewhere =
    (proposal.elsewhere || proposal.places.some((one) => one.ids.length > 1 && !touches(candidate.places, one))) &&
    regions.some(
      ({ id, wider }) =>
        !proposal.places.some(
          ({ ids }) => ids.includes(id) || ids.some((one) => wider.includes(one) && one === ids[0]),
        ),
    );
  const somewhere = proposal.places.some(({ ids }) => ids.length > 1) || proposal.elsewhere;
  return {
    coverage,
    returned,
    sameName: candidate.names.some((name) => setOf(name) === titled),
    subject: weights.covered * coverage + (1 - weights.covered) * Math.min(returned, coverage * 1.5),
    meaning: candidate.meaning,
    words,
    themes,
    actors,
    places,
    kin: [...new Set(kin)],
    funders: actors.filter(({ thing }) => roles.get(thing.id) === 'FUNDER'),
    widerThemes: widerThan(candidate.themes, proposal.themes),
    widerPlaces: places.length > 0 ? [] : widerThan(regions, proposal.places),
    samePlace: around.length > 0,
    otherPlace: somewhere && regions.length > 0 && (around.length === 0 || bothElsewhere),
    samePublic: common,
    lacksPublic: proposal.addressees.size > 0 && !meet(proposal.addressees, candidate.toldPublics),
    otherPublic: !common && proposal.publics.size > 0 && candidate.publics.size > 0,
    sameForm: meet(proposal.forms, candidate.forms) || meet(proposal.products, candidate.products),
    lacksProduct: proposal.products.size > 0 && !meet(proposal.products, candidate.toldProducts),
    otherProduct:
      proposal.products.size > 0 && candidate.products.size > 0 && !meet(proposal.products, candidate.products),
    when,
    yearsAgo: when === 'BEFORE' ? yearsBetween((span.to ?? span.from)!, proposal.from) : 0,
  };
}
