import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import type { Suggestion } from './useSuggestions.ts';

interface Props {
  thing: Pick<Suggestion, 'name' | 'original' | 'alias' | 'record' | 'visibility'>;
  /** How the other name looks. */
  aliasClassName: string | undefined;
}

/** What a suggestion is called; beside it the name in which the typed words stand, else its original one; that it is a draft. */
export function SuggestedName({ thing, aliasClassName }: Props) {
  const { name, original, alias = original } = thing;
  return (
    <span>
      {name}
      {alias !== name && <span className={aliasClassName}> {alias}</span>} <RecordBadge of={thing} />
    </span>
  );
}
