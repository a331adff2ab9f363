import { getGazetteer, type NameEntry } from './gazetteer.ts';
import { isAllUpper, isJoined, isUpper, type PlaceText } from './placeText.ts';
import { placeWords } from './placeWords.ts';
import { worldRegionBeginnings } from './worldRegions.ts';

/** Tokens that spell a name of the gazetteer. */
export interface NameSpan {
  from: number;
  /** After its last token. */
  to: number;
  key: string;
  entry: NameEntry;
  /** Whether an article stands before it, alone or in a contraction ("au", "du"). */
  hasArticle: boolean;
}

/** Most names have no more words. */
const maxWords = 7;

const contractions: Record<string, string> = { au: 'le', du: 'le', aux: 'les', des: 'les', al: 'el', del: 'el' };
const particles = new Set(
  'a au aux d da das de del della der des di do dos du e el en et i l la las le les lez los los na of sous sur the und van von y'.split(
    ' ',
  ),
);
const abbreviations: Record<string, string> = { st: 'saint', ste: 'sainte', sta: 'santa', sto: 'santo', cd: 'ciudad' };

/** Whether a name is of no town: adjectives in it may be written small ("Amérique centrale"). */
const isArea = ({ offsets }: NameEntry) => getGazetteer().readPlace(offsets[0]!).type !== 'CITY';

/** Acronyms of countries; other short words in capitals are bodies. */
const isReadableInCapitals = (text: PlaceText, at: number) =>
  /^(?:usa|uk|eeuu|rdc|ue|eu|cdmx|paca|uae|eau)$/.test(text.words[at]!) || text.tokens[at]!.spelling.length > 5;

/** The names that begin at a token, the longest first. */
export function findNames(text: PlaceText, from: number): NameSpan[] {
  const { tokens, words } = text;
  const first = tokens[from]!;
  const isLowerArticle = /^(?:la|le|les|l|el|los|las|the)$/.test(words[from]!) && isJoined(text, from + 1);
  // "océan Indien", "pays du Golfe": the nouns of regions are written small.
  const isRegionNoun = worldRegionBeginnings.has(words[from]!);
  if (!isUpper(first) && !isLowerArticle && !isRegionNoun && !text.isLowerCase) return [];
  if (/^\p{N}/u.test(first.spelling)) return [];

  const spans: NameSpan[] = [];
  const before = isJoined(text, from) ? words[from - 1]! : '';
  const hasArticle = placeWords.ARTICLE.has(before) || before in contractions;
  const prefixes = ['', ...(before in contractions ? [`${contractions[before]} `] : [])];
  for (const prefix of prefixes) {
    let key = prefix.trimEnd();
    for (let to = from + 1; to <= Math.min(tokens.length, from + maxWords); to++) {
      const last = to - 1;
      const full = abbreviations[words[last]!];
      if (
        to > from + 1 &&
        !isJoined(text, last) &&
        !(abbreviations[words[last - 1]!] && tokens[last]!.start - tokens[last - 1]!.end === 2)
      )
        break;
      key = `${key} ${to < tokens.length ? (full ?? words[last]!) : words[last]!}`.trim();
      const { entry, beginsLonger } = getGazetteer().findName(key);
      if (
        entry &&
        (text.isLowerCase ||
          tokens.slice(from, to).every((token, n) => {
            if (isUpper(token) || (from + n < last && particles.has(words[from + n]!))) return true;
            return (n > 0 ? token.spelling.length > 4 : isRegionNoun) && isArea(entry);
          }))
      )
        spans.push({ from, to, key, entry, hasArticle: hasArticle && prefix === '' });
      if (!beginsLonger) break;
    }
  }
  return spans
    .filter(({ to }) => to > from + 1 || !isAllUpper(first) || isReadableInCapitals(text, from))
    .sort((left, right) => right.to - left.to || right.key.length - left.key.length);
}
