import { Combobox } from '@mantine/core';
import { KindMark } from '#web/domain/KindMark.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import combobox from '#web/ui/combobox/Combobox.module.css';
import type { Suggestion } from './useSuggestions.ts';

interface Props {
  thing: Suggestion;
  /** Defaults to the id of the thing. */
  value?: string;
  className?: string;
  aliasClassName: string | undefined;
  /** Adds the kind as a text alternative, where no heading names it. */
  labelled?: boolean;
}

/** A suggestion: its kind, its name with the matching alias or original name, and its record badge. */
export function SuggestionOption({ thing, value = thing.id, className = '', aliasClassName, labelled }: Props) {
  const { kind, name, original, alias = original } = thing;
  return (
    <Combobox.Option value={value} className={`${combobox.option} ${className}`}>
      <KindMark kind={kind} labelled={labelled} />
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
    </Combobox.Option>
  );
}
