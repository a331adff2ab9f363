import type { Proposal } from './cases.ts';
import { type OverlapAnswer } from './loadOverlaps.ts';
import type { EvaluationServer } from './server.ts';

interface Named {
  id: string;
  fr: string;
  es: string;
  en: string;
  aliases?: string[];
  acronym?: string | null;
}

/** A thing that is read, with what contains it when it is a place. */
export interface ReadThing extends Named {
  type?: string;
  within?: ReadThing[];
}

interface Recognised {
  words: string[];
  name: string;
  country: string | null;
  given: boolean;
  thing: ReadThing | null;
}

interface InterpretationAnswer {
  title: string;
  words: string[];
  unknownWords: string[];
  compared: number;
  period: { start: string | null; end: string | null };
  actors: Recognised[];
  places: Recognised[];
  themes: Recognised[];
  given: { factor: string; value: string }[];
}

const names = 'id fr: name(language: FR) es: name(language: ES) en: name(language: EN)';
const place = `aliases type: placeType within { ${names} within { ${names} within { ${names} } } }`;
const recognised = (fields: string) => `words given name country thing { ${names} ${fields} }`;

const query = `query ($proposal: ProposalInput!) {
  interpretation(proposal: $proposal) {
    title words unknownWords compared period { start end }
    actors { ${recognised('... on Institution { aliases acronym } ... on Person { aliases }')} }
    places { ${recognised(`... on Place { ${place} }`)} }
    themes { ${recognised('')} }
    given { factor value }
  }
  overlaps(proposal: $proposal, first: 10) {
    score verdict certainty missing reasons { factor contribution } initiative { id }
  }
}`;

export interface ProposalAnswer {
  interpretation: InterpretationAnswer;
  overlaps: OverlapAnswer[];
  /** Why the text was refused, if it was: nothing is read then. */
  refusal?: string;
}

const nothingRead: InterpretationAnswer = {
  title: '',
  words: [],
  unknownWords: [],
  compared: 0,
  period: { start: null, end: null },
  actors: [],
  places: [],
  themes: [],
  given: [],
};

/** How a proposal is read, and what is answered to it. */
export async function loadInterpretation({ request }: EvaluationServer, proposal: Proposal): Promise<ProposalAnswer> {
  try {
    return await request<ProposalAnswer>(query, { proposal });
  } catch (error) {
    const refusal = (error as Error).message;
    if (!refusal.includes('"code":"INVALID"') || refusal.includes('GRAPHQL')) throw error;
    return { interpretation: nothingRead, overlaps: [], refusal };
  }
}

export interface ReadThings {
  words: string[];
  given: boolean;
  thing: ReadThing;
}

/** Something recognised as a thing; what the graph does not hold has its name and country only. */
export const toReadThing = ({ words, given, name, country, thing }: Recognised): ReadThings => ({
  words,
  given,
  thing: thing ?? {
    id: '',
    fr: name,
    es: '',
    en: '',
    type: '',
    within: country ? [{ id: country, fr: country, es: '', en: '' }] : [],
  },
});
