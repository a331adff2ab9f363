import type { Suggestion } from './useSuggestions.ts';

interface Props {
  thing: Pick<Suggestion, 'name' | 'original' | 'alias'>;
  /** How the other name looks. */
  other: string | undefined;
}

/** What a suggestion is called; beside it the name in which the typed words stand, else its original one. */
export function SuggestedName({ thing: { name, original, alias = original }, other }: Props) {
  return (
    <span>
      {name}
      {alias !== name && <span className={other}> {alias}</span>}
    </span>
  );
}
