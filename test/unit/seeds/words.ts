import { folded } from './passages.ts';

/** Words that stand in every text and tell nothing. */
const common = new Set(
  'dans pour avec entre leur leurs cette plus sont sous aux elle elles ainsi comme para como entre sobre desde este esta with from that this their into which'.split(
    ' ',
  ),
);
const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const written = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

const singular = (word: string) => (word.length > 4 ? word.replace(/[sx]$/u, '') : word);

/** What a passage can be known by: words of four letters and more, words in capitals, numbers, months. */
export function wordsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+|\d+(?:[ ,.\u00A0\u202F]\d{3})*/gu)) {
    const plain = folded(word).replace(/[ ,.]/gu, '');
    const tells =
      /^\d/u.test(plain) ||
      plain.length >= 4 ||
      (word.length >= 2 && word === word.toUpperCase()) ||
      months.includes(plain);
    if (tells && !common.has(plain)) found.add(singular(plain));
  }
  return found;
}

/** The words that a fact can be known by: all its texts and numbers, without its citations and ids. */
export function wordsOfFact(fact: unknown): Set<string> {
  if (typeof fact === 'number') return new Set([String(fact)]);
  if (typeof fact === 'string') {
    const dates = fact.split('/').flatMap((date) => {
      const [, year, month, day] = written.exec(date) ?? [];
      return year ? [year, year.slice(2), months[Number(month) - 1] ?? year, String(Number(day ?? year))] : [];
    });
    return new Set([...wordsOf(fact), ...dates]);
  }
  if (typeof fact !== 'object' || fact === null) return new Set();
  const told = Object.entries(fact).filter(([name]) => !untold.has(name));
  return new Set(told.flatMap(([, value]) => [...wordsOfFact(value)]));
}

/** Not told in words of the document: who says so, ids, codes, enum values. */
const untold = new Set(
  'citations identifiers iso latitude longitude to actor institution covers role institutionType agreementType trainingType eventType projectType placeType documentType status currency level file licence address'.split(
    ' ',
  ),
);
