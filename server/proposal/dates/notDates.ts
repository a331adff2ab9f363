import { anyOf } from './dateWords.ts';
import type { FoundDate } from './toDate.ts';
import { areConnected } from './groupDates.ts';

const headerLine = /^[> \t]*(?:date|sent|envoye(?: le)?|fecha|enviado(?: el)?|received|recu(?: le)?)\s*:.*$/gmu;
const otherHeader = /^[> \t]*(?:from|de|to|a|para|cc|subject|objet|asunto|expediteur|destinataire)\s*:/mu;
const quotation = /^[> \t]*(?:le|el|on)\s[^\n]{0,120}(?:\n[^\n]{0,80})?(?:a ecrit|escribio|wrote)\s*:?/gmu;

/** The lines of a pasted e-mail that say when it was sent. */
export function findMailHeaders(folded: string): { start: number; end: number }[] {
  const lines = [...(otherHeader.test(folded) ? folded.matchAll(headerLine) : []), ...folded.matchAll(quotation)];
  return lines.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const notADate = new RegExp(String.raw`(?:${anyOf('NOT_A_DATE')}[\s.:°#-]*|[#°]|(?<!(?:19|20)\d\d)/)\s*$`, 'u');
const introduced = new RegExp(
  String.raw`(?:^|[(,:;/–—-]\s*|\n\s*|${anyOf('FROM', 'UNTIL', 'BY', 'BEFORE', 'WHEN', 'START', 'END', 'EARLY', 'MID', 'LATE', 'FISCAL_YEAR')}\s+(?:en\s+|in\s+|l\s+)?|(?<![\p{L}\p{N}])(?:en|in|annee|ano|year|depuis|since|durant|during|pendant|durante|sur|sobre|over|within|throughout|entre|between|from|is|son|est)\s+(?:l\s+annee\s+|el\s+ano\s+|the\s+year\s+)?)$`,
  'u',
);
const attached = /(?<![\p{L}\p{N}])(?:de|del|du|d|of|for|pour|para|por|the|el|la|le)\s+$/u;
const smallWord =
  /^\s+(?:et|and|y|e|a|al|au|to|hasta|con|with|avec|entre|between|en|in|para|pour|for|by|por|par|de|del|du|sur|on|the|la|le|el|los|les|at|which|que|qui|nous|we|puis|then|or|ou|o|as|if|si|jusqu|dans|avant|antes|before)(?!\p{L})/u;
const ends = /^\s*(?:$|\/\d{4}|[\n).,;:!?»"–—-])/u;

/** Whether a number that looks like a year is a quantity, a reference or part of a name. */
export function isNumberOfAnotherKind(date: FoundDate, folded: string, previous: FoundDate | undefined): boolean {
  const before = folded.slice(Math.max(0, date.start - 60), date.start);
  const after = folded.slice(date.end, date.end + 30);
  if (date.precision !== 'YEAR')
    return (
      date.precision === 'DAY' &&
      /(?<![\p{L}\p{N}])(?:n|no|num|ref|iso|art)[\s.:°]*$/u.test(before) &&
      /\/|-/.test(folded.slice(date.start, date.end))
    );
  if (notADate.test(before)) return true;
  if (/^s(?!\p{L})/u.test(after) || /\p{L}-$/u.test(before)) return true;
  if (introduced.test(before)) return /^\s+(?:euros?|pesos|dollars|dolares|eur|usd|mxn)(?!\p{L})/u.test(after);
  const isFollowedByNoun = /^\s+\p{L}/u.test(after) && !smallWord.test(after);
  if (previous && areConnected(folded.slice(previous.end, date.start)))
    return isFollowedByNoun && previous.precision !== 'YEAR';
  if (attached.test(before)) return isFollowedByNoun;
  return isFollowedByNoun || !(ends.test(after) || smallWord.test(after));
}
