import { fold } from '#server/graph/read/searchTerms.ts';
import { heldOut } from './heldOut.ts';
import type { RequestData } from './server.ts';

/**
 * A name as somebody wrote it, and the actor of the graph that it is, or NIL; NIL? where both can be argued. In a list
 * with the column `must_not`, `expected` is a regular expression on folded names, and so are those that it must not be.
 */
export interface MentionCase {
  mention: string;
  kind: string;
  country: string;
  expected: string;
  must_not?: string;
}

interface Matched {
  score: number;
  decision: string;
  thing: { name: string; aliases: string[] };
}

/** The maximum of the API. */
const batchSize = 200;

async function loadMatches(request: RequestData, cases: readonly MentionCase[]): Promise<Matched[][]> {
  const answers: Matched[][] = [];
  for (let at = 0; at < cases.length; at += batchSize) {
    const mentions = cases
      .slice(at, at + batchSize)
      .map(({ mention, kind, country }) => ({ name: mention, kind: kind || null, country: country || null }));
    const query = `query ($mentions: [MentionInput!]!) { matches(mentions: $mentions) { score decision thing { name aliases } } }`;
    answers.push(...(await request<{ matches: Matched[][] }>(query, { mentions })).matches);
  }
  return answers;
}

/** Without case and accents; the second form has no punctuation either. */
const toForms = (name: string) => [name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), fold(name)];

const hasName = ({ thing }: Matched, test: (name: string) => boolean) => [thing.name, ...thing.aliases].some(test);

/** Whether a match has the expected name, with or without the remark in brackets at its end. */
function isExpected(match: Matched, { expected, must_not: mustNot }: MentionCase): boolean {
  if (mustNot === undefined)
    return [expected, expected.replace(/\s*\([^)]*\)$/, '')].some((name) =>
      hasName(match, (alias) => fold(alias) === fold(name)),
    );
  const fits = (pattern: string) => hasName(match, (name) => toForms(name).some((form) => RegExp(pattern).test(form)));
  return fits(expected) && (mustNot === '' || !fits(mustNot));
}

function assess(testCase: MentionCase, matches: readonly Matched[]) {
  const { mention, kind, country, expected } = testCase;
  const same = matches.filter(({ decision }) => decision === 'SAME');
  const exists = !expected.startsWith('NIL');
  const isArguable = expected === 'NIL?';
  const found = exists && matches.slice(0, 3).some((result) => isExpected(result, testCase));
  const rightSame = isArguable ? same.length : exists && same.filter((result) => isExpected(result, testCase)).length;
  const wrong = same.length > Number(rightSame) || same.length > 1;
  const shown = matches
    .slice(0, 3)
    .map((result) => `${result.thing.name} ${result.decision} ${result.score.toFixed(2)}`)
    .join(' | ');
  const verdict = wrong
    ? 'WRONG'
    : exists && !found
      ? 'MISSED'
      : (exists ? same.length === 0 : matches.length > 0)
        ? 'review'
        : 'right';
  return {
    exists,
    isArguable,
    found,
    linked: same.length,
    rightly: Number(rightSame),
    wrong,
    empty: matches.length === 0,
    held: heldOut(mention, kind, country),
    verdict,
    line: `${verdict} ${[mention, kind, country].filter(Boolean).join(', ')} → ${shown || 'nothing'}${verdict === 'right' ? '' : ` (expected ${expected})`}`,
  };
}

const share = (part: number, all: number) => (all === 0 ? 1 : part / all);

function summarise(cases: readonly ReturnType<typeof assess>[]) {
  const count = (isCounted: (result: ReturnType<typeof assess>) => boolean) => cases.filter(isCounted).length;
  const total = (getValue: (result: ReturnType<typeof assess>) => number) =>
    cases.reduce((sum, result) => sum + getValue(result), 0);
  const existing = count(({ exists }) => exists);
  return {
    cases: cases.length,
    existing,
    precisionOfSame: share(
      total((result) => result.rightly),
      total((result) => result.linked),
    ),
    sameOfExisting: share(
      count(({ exists, rightly, wrong }) => exists && rightly === 1 && !wrong),
      existing,
    ),
    foundInThree: share(
      count(({ found }) => found),
      existing,
    ),
    nilLinked: count(({ exists, isArguable, linked }) => !exists && !isArguable && linked > 0),
    nilWithoutAnswer: share(
      count(({ exists, isArguable, empty }) => !exists && !isArguable && empty),
      count(({ exists, isArguable }) => !exists && !isArguable),
    ),
  };
}

/** How good matching is on a list of mentions: on all of it, and on the held-out half. */
export async function evaluateMentions(request: RequestData, cases: readonly MentionCase[]) {
  const answers = await loadMatches(request, cases);
  const all = cases.map((testCase, n) => assess(testCase, answers[n]!));
  return {
    errors: all.filter(({ verdict }) => verdict !== 'right').map(({ line }) => line),
    measures: { all: summarise(all), heldOut: summarise(all.filter(({ held }) => held)) },
  };
}
