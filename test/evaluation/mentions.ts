import { folded } from '#server/graph/words.ts';
import type { House } from './house.ts';

export interface MentionCase {
  mention: string;
  kind: string;
  country: string;
  expected: string;
}

export function mentionsOf(csv: string): MentionCase[] {
  const [, ...lines] = csv.trim().split('\n');
  return lines.map((line) => {
    const [mention = '', kind = '', country = '', ...expected] = line.split(',');
    return { mention, kind, country, expected: expected.join(',').trim() };
  });
}

interface Matched {
  score: number;
  decision: string;
  thing: { name: string; aliases: string[] };
}

/** Found: SAME on the right one, or REVIEW with it among the first three. Wrong: SAME on another. */
export function judgeMention(
  { mention, expected }: MentionCase,
  matches: readonly Matched[],
): { ok: boolean; wrong: boolean; line: string } {
  const name = expected.replace(/\s*\((REVIEW|Mexique|France|DCI|section mexicaine).*\)$/, '');
  const is = ({ thing }: Matched) =>
    [thing.name, ...thing.aliases].some(
      (one) => folded(one) === folded(name) || folded(one).startsWith(folded(expected)),
    );
  const same = matches.filter(({ decision }) => decision === 'SAME');
  const nil = expected === 'NIL';
  const wrong = same.length > 1 || same.some((one) => nil || !is(one));
  const ok = !wrong && (nil ? matches.length === 0 : matches.slice(0, 3).some(is));
  const told = matches
    .slice(0, 3)
    .map((one) => `${one.thing.name} ${one.decision} ${one.score.toFixed(2)}`)
    .join(' | ');
  return {
    ok,
    wrong,
    line: `${wrong ? 'WRONG' : ok ? 'right' : 'MISSED'} ${mention} → ${told || 'nothing'}${ok ? '' : ` (expected ${expected})`}`,
  };
}

/** A list of mentions, one line each, then the counts. */
export async function mentions({ ask }: House, csv: string) {
  const cases = mentionsOf(csv);
  const { matches } = await ask<{ matches: Matched[][] }>(
    `query ($mentions: [MentionInput!]!) { matches(mentions: $mentions) { score decision thing { name aliases } } }`,
    {
      mentions: cases.map(({ mention, kind, country }) => ({
        name: mention,
        kind: kind || null,
        country: country || null,
      })),
    },
  );
  const judged = cases.map((one, n) => judgeMention(one, matches[n]!));
  for (const { ok, line } of judged) if (!ok) console.log(`  ${line}`);
  const [ok, wrong] = [judged.filter((one) => one.ok).length, judged.filter((one) => one.wrong).length];
  console.log(`mentions: ${ok} of ${cases.length} found or rightly not, ${wrong} wrongly linked`);
  return { cases: cases.length, ok, wrong };
}
