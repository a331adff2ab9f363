import { wordsOf } from '#server/graph/words.ts';

/** Words that name a kind of initiative or an effort, in the three languages: they say little of the subject. */
const general = new Set(
  wordsOf(
    `accord acuerdo agreement convention convenio partenariat partnership colaboracion jumelage hermanamiento twinning
     formation formacion training stage pasantia placement cours curso course atelier taller workshop session sesion
     seminaire seminario seminar conference conferencia congres congreso congress reunion meeting rencontre encuentro visite visita visit
     voyage viaje trip etude estudio study forum foro evenement evento event prix premio prize award
     projet proyecto project programme programa program action accion activite actividad activity campagne campana campaign
     appui apoyo support soutien aide ayuda help renforcement fortalecimiento strengthening creation creacion developpement desarrollo development
     cooperation cooperacion echange intercambio exchange mise place oeuvre nouveau nueva nuevo new national nacional regional regionale
     agents agentes officers oficiales officiers personnel personal staff cadres fonctionnaires funcionarios
     contre contra against sous lors over about between into`,
  ),
);
/** Words that only hold a pasted sentence together, in the three languages: they say nothing of it. */
const small = new Set(
  wordsOf(
    `nous vous ils elles notre votre nos vos leurs ses sa cette cet est sont sera seront aura auront avons ont dont ou ne pas plus
     que quand afin ainsi aussi tous tout toutes entre depuis avant apres souhaitons souhaite souhaitent voulons veut aimerions prevoyons
     sobre como este esta estos estas nuestro nuestra nuestros nuestras sera seran es son ha han hay donde cuando tambien todo todos todas
     ya no mas muy desde hasta antes despues queremos quiere quieren deseamos desea proponemos propone
     between among we our us you your they their its it is are was were will would be been has have had this that these those which who when where
     not more also all as than since before after want wants wish plan plans propose proposes like`,
  ),
);
export const isSmall = (word: string) => small.has(word);

export const generalWeight = 0.15;
export const isGeneral = (word: string) => general.has(word) || small.has(word);

/** An ending is no longer than this: "country" and "counterfeit" have a beginning in common, and nothing else. */
const longestEnding = 5;

/** Two words of the same family (formation, formations; policier, policial), by a common beginning. */
export function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return false;
  const needed = Math.max(4, shortest <= 5 ? shortest - 1 : 5, shortest - 3);
  let common = 0;
  while (common < shortest && a[common] === b[common]) common++;
  return common >= needed && Math.max(a.length, b.length) - common <= longestEnding;
}

/** Where the words of a phrase stand one after another in a text: the first place, or -1. */
export function placeOf(phrase: readonly string[], text: readonly string[]): number {
  if (phrase.length === 0) return -1;
  // A single short word must stand there exactly: "port" is not in "portes".
  const same = phrase.length === 1 && phrase[0]!.length < 6 ? (a: string, b: string) => a === b || `${a}s` === b : akin;
  for (let at = 0; at + phrase.length <= text.length; at++) {
    if (phrase.every((word, n) => same(word, text[at + n]!))) return at;
  }
  return -1;
}
