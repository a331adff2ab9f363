import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import type { Suggestion } from './useSuggestions.ts';

interface Props {
  thing: Pick<Suggestion, 'name' | 'original' | 'alias' | 'record' | 'visibility'>;
  aliasClassName: string | undefined;
}

/** Name of a suggestion, with its matching alias or original name and its record badge. */
export function SuggestedName({ thing, aliasClassName }: Props) {
  const { name, original, alias = original } = thing;
  return (
    <span>
      <span dir="auto">{name}</span>
      {alias !== name && (
        <>
          {' '}
          <span className={aliasClassName} dir="auto">
            {alias}
          </span>
        </>
      )}{' '}
      <RecordBadge record={thing} />
    </span>
  );
}
