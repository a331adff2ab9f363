import { readDataFile, toOption, toTerms } from '#server/language/dataFile.ts';

const cues = [
  'INDEFINITE',
  'TITLE',
  'FUNCTION',
  'OFFICE',
  'LINK',
  'AND',
  'STATE',
  'PLANS',
  'OUR',
  'PARTY',
  'SERVICE',
  'NO_ACTOR',
] as const;
type ActorCue = (typeof cues)[number];

const rows = readDataFile('actor-cues.tsv', ['cue', 'words']).map((row) => ({
  cue: toOption(row, 'cue', cues),
  words: toTerms(row, 'words'),
}));

/** The words of each cue of `actor-cues.tsv`, of all languages together. */
export const actorCues = Object.fromEntries(
  cues.map((cue): [ActorCue, ReadonlySet<string>] => [
    cue,
    new Set<string>(rows.flatMap((row) => (row.cue === cue ? row.words : []))),
  ]),
) as Record<ActorCue, ReadonlySet<string>>;
