const source = `fragment Source on Citation { document { id kind name(language: $language) } section paragraph date confidence }`;
/** `kind` marks what has a page of its own (toAnswer.ts). */
const named = `fragment Named on Thing { id kind name(language: $language) }`;
const summary = `${source} ${named} fragment Summary on Thing {
  ...Named
  description(language: $language)
  record
  citations { ...Source }
  ... on Initiative { status period { start end } lastHeard }
}`;
const finding = `fragment Found on Finding { text(language: $language) citations { ...Source } }`;

export const searchOperation = `query ($text: String!, $kinds: [Kind!], $first: Int!, $language: Language!) {
  search(text: $text, kinds: $kinds, first: $first) { totalCount unknownWords nodes { ...Summary } }
} ${summary}`;

export const thingOperation = `query ($id: ID!, $first: Int!, $language: Language!) {
  node(id: $id) {
    ...Summary
    aliases
    identifiers { scheme value }
    ... on Actor {
      partners(first: $first) { count group actor { ...Named } initiatives { ...Named } }
      takesPartIn: participations(first: $first) { totalCount nodes { role initiative { ...Named } citations { ...Source } } }
    }
    ... on Initiative {
      participants: participations(first: $first) { totalCount nodes { role actor { ...Named } citations { ...Source } } }
      themes { ...Named }
      places { ...Named }
      partOf { ...Named }
      results { ...Found }
      practices { ...Found }
      lessons { ...Found }
      difficulties { ...Found }
    }
    ... on Event { decisions { ...Named done due citations { ...Source } } }
  }
} ${summary} ${finding}`;

export const pathOperation = `query ($from: ID!, $to: ID!, $maxHops: Int!, $language: Language!) {
  path(from: $from, to: $to, maxHops: $maxHops) {
    nodes { ...Named }
    edges { source target label role period { start end } citations { ...Source } }
  }
} ${source} ${named}`;

export const overlapsOperation = `query ($proposal: ProposalInput!, $first: Int!, $language: Language!) {
  overlaps(proposal: $proposal, first: $first) {
    verdict certainty score initiative { ...Summary } reasons { text(language: $language) contribution } missing
  }
} ${summary}`;

export const whomToJoinOperation = `query ($proposal: ProposalInput!, $first: Int!, $language: Language!) {
  whomToJoin(proposal: $proposal, first: $first) {
    score count activity lastActive actor { ...Summary } contacts { ...Named } initiatives { ...Summary }
  }
} ${summary}`;
