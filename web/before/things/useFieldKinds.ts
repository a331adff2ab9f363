import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { ThingField } from '#web/before/proposal/proposal.ts';

const relations = { partner: 'participations', place: 'places', theme: 'themes' } as const;

/** The kinds that a field takes, as the model says. */
export function useFieldKinds(field: ThingField) {
  const vocabulary = useVocabulary();
  const initiative = vocabulary.kinds.find(({ interfaces }) => interfaces.includes('Initiative'))?.kind ?? '';
  return vocabulary.field(initiative, relations[field])?.targets ?? [];
}
