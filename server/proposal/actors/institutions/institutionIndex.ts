import { type Authority, type BareTerritory, toAuthority, toAuthorityOrTerritory } from '#server/identity/authority.ts';
import type { Token as NameToken } from '#server/identity/institutionTokens.ts';
import { fold, isStopWord } from '#server/graph/read/searchTerms.ts';
import { memoize } from '#server/language/memoize.ts';
import type { NamedActor } from '../actorMention.ts';
import { toNameKey, tokenizeName } from './meanings.ts';

/** One way to write the name of an institution. */
export interface NameForm {
  actor: NamedActor;
  name: string;
  /** Folded. */
  words: string;
  /** The words in the name that are written in capitals: they must be so in the text. */
  acronyms: ReadonlySet<string>;
  /** Whether the name says more than what many bodies are: a word of its own, or a country. */
  isDistinctive: boolean;
  /** Words that must stand as they are: "groupe Mexique" is not "grupo mexicano". */
  literal?: string;
  /** What the form leaves out: then the context must give it. */
  without?: 'COUNTRY' | 'HOST';
}

const acronymPattern = /^[\p{Lu}\d][\p{L}\d.\-+&]*$/u;
const isAcronym = (name: string) => acronymPattern.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** A name as the index needs it. `letters`: of an acronym. */
const parseName = memoize((name: string) => {
  const words = fold(name);
  const isShort = isAcronym(name) || (!name.includes(' ') && words.split(' ').every(isStopWord));
  return {
    words,
    letters: isShort ? words.replaceAll(' ', '') : '',
    tokens: tokenizeName(name),
    acronyms: new Set(
      name
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => /\p{Lu}{2}/u.test(word))
        .map(fold),
    ),
  };
});

/** Whether a name alone is a place or a common word: "Cannes", "Canada", "Europe", "Ciudad de México". */
function isPlaceName({ type }: NamedActor, name: string, tokens: readonly NameToken[]): boolean {
  if (tokens.every(({ country, weight }) => country || weight === 0)) return true;
  if (type !== 'LOCAL_AUTHORITY')
    return tokens.length === 1 && tokens[0]!.inLexicon === true && !tokens[0]!.text.includes(' ');
  return tokens.length === 1 || (!toAuthority(name) && tokens.every(({ inLexicon }) => !inLexicon));
}

/** The institutions of the graph by the ways to write their names. */
export class InstitutionIndex {
  private readonly forms = new Map<string, NameForm[]>();
  private readonly acronyms = new Map<string, { actor: NamedActor; written: string }[]>();
  /** The local authorities, with what their names say. */
  readonly authorities: { actor: NamedActor; names: (Authority | BareTerritory)[] }[] = [];
  readonly maxLength: number;

  constructor(actors: readonly NamedActor[]) {
    for (const actor of actors) {
      if (actor.kind !== 'INSTITUTION') continue;
      for (const name of actor.names) this.addName(actor, name);
      if (actor.type === 'LOCAL_AUTHORITY') this.addAuthority(actor);
    }
    this.maxLength = Math.max(0, ...[...this.forms.keys()].map((key) => key.split('|').length));
  }

  private addAuthority(actor: NamedActor) {
    const names = actor.names.map(toAuthorityOrTerritory);
    const named = names.filter(({ level }) => level);
    this.authorities.push({ actor, names: named.length > 0 ? named : names });
  }

  private addName(actor: NamedActor, name: string) {
    const { letters, tokens, acronyms, words } = parseName(name);
    if (letters) {
      const written = name.replace(/[^\p{L}\d]/gu, '');
      this.acronyms.set(letters, [...(this.acronyms.get(letters) ?? []), { actor, written }]);
      return;
    }
    if (isPlaceName(actor, name, tokens)) return;
    const ownWords = tokens.filter(({ country }) => !country);
    const isWeak =
      ownWords.every(({ inLexicon, weight }) => inLexicon && weight < 1) &&
      actor.type !== 'STATE' &&
      actor.type !== 'EMBASSY';
    const form: NameForm = {
      actor,
      name,
      words,
      acronyms,
      isDistinctive: tokens.some(({ inLexicon, country }) => !inLexicon || country),
      literal: isWeak ? tokens.map(({ text }) => text).join(' ') : undefined,
    };
    this.addForm(toNameKey(tokens), form);
    const countries = tokens.filter(({ country }) => country);
    const isOwn = ({ country }: { country?: string }) => country !== undefined && country === actor.country;
    if (actor.type === 'EMBASSY') {
      if (countries.length === 2)
        this.addForm(toNameKey(tokens.filter(({ country }) => !country || country === actor.country)), {
          ...form,
          without: 'HOST',
        });
      return;
    }
    if (countries.length === 1 && isOwn(countries[0]!) && ownWords.flatMap(({ text }) => text.split(' ')).length > 1)
      this.addForm(toNameKey(ownWords), {
        ...form,
        without: 'COUNTRY',
        literal: isWeak ? ownWords.map(({ text }) => text).join(' ') : undefined,
        isDistinctive: ownWords.some(({ inLexicon }) => !inLexicon),
      });
  }

  private addForm(key: string, form: NameForm) {
    const forms = this.forms.get(key) ?? [];
    const isKnown = forms.some(
      ({ actor, without, words }) => actor === form.actor && without === form.without && words === form.words,
    );
    if (!isKnown) this.forms.set(key, [...forms, form]);
  }

  getForms = (key: string): readonly NameForm[] => this.forms.get(key) ?? [];
  getByAcronym = (letters: string) => this.acronyms.get(letters) ?? [];
}
