import { folded } from './passages.ts';

/** Words that occur in every text. */
const common = new Set(
  'dans pour avec entre leur leurs cette plus sont sous aux elle elles ainsi comme para como entre sobre desde este esta with from that this their into which'.split(
    ' ',
  ),
);
const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const written = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

const singular = (word: string) => (word.length > 4 ? word.replace(/[sx]$/u, '') : word);

/** The significant words of a passage: four letters or more, in capitals, numbers, months. */
export function getWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+|\d+(?:[ ,.\u00A0\u202F]\d{3})*/gu)) {
    const plain = folded(word).replace(/[ ,.]/gu, '');
    const matters =
      /^\d/u.test(plain) ||
      plain.length >= 4 ||
      (word.length >= 2 && word === word.toUpperCase()) ||
      months.includes(plain);
    if (matters && !common.has(plain)) words.add(singular(plain));
  }
  return words;
}

/** The significant words of a fact: its texts and numbers, without citations and ids. */
export function wordsOfFact(fact: unknown): Set<string> {
  if (typeof fact === 'number') return new Set([String(fact)]);
  if (typeof fact === 'string') {
    const dates = fact.split('/').flatMap((date) => {
      const [, year, month, day] = written.exec(date) ?? [];
      return year ? [year, year.slice(2), months[Number(month) - 1] ?? year, String(Number(day ?? year))] : [];
    });
    return new Set([...getWords(fact), ...dates]);
  }
  if (typeof fact !== 'object' || fact === null) return new Set();
  const visible = Object.entries(fact).filter(([name]) => !excluded.has(name));
  return new Set(visible.flatMap(([, value]) => [...wordsOfFact(value)]));
}

/** Fields that are not in the words of the document: citations, ids, codes, enum values. */
const excluded = new Set(
  'citations identifiers iso latitude longitude to actor institution covers role institutionType agreementType trainingType eventType projectType placeType documentType status currency level file licence address'.split(
    ' ',
  ),
);
