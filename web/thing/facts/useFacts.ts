import type { TypedDocumentNode } from '@apollo/client';
import { useMemo } from 'react';
import { type Answer, useAnswer } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { Field } from '#web/domain/vocabulary/vocabulary.ts';
import { KindsDocument, ShapeDocument } from '#web/api/operations.ts';
import { questionFor } from './query.ts';

type Values = Record<string, unknown>;
type FactsDocument = TypedDocumentNode<{ node: Values | null }, { id: string; language: string }>;

export interface Facts {
  /** The values by the name of the field. */
  values: Values;
  facts: readonly Field[];
}

const told = (value: unknown) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The facts of a thing that are peculiar to its kind, as the model describes them. */
export function useFacts(id: string, kind: string): Answer<Facts> {
  const vocabulary = useVocabulary();
  const described = vocabulary.kind(kind);
  const shape = useAnswer(ShapeDocument, { type: described?.type ?? '' }, { skip: !described });
  const fields = shape.data?.__type?.fields;
  const question = useMemo(
    () => described && fields && questionFor(described, new Set(fields.map(({ name }) => name))),
    [described, fields],
  );
  const answer = useAnswer((question?.document ?? KindsDocument) as FactsDocument, { id }, { skip: !question });

  const values = answer.data?.node;
  const data = useMemo(() => {
    if (!question || !values) return undefined;
    return { values, facts: question.facts.filter(({ name }) => told(values[name])) };
  }, [question, values]);

  const error = shape.error ?? answer.error;
  return { data, error, loading: !data && !error, again: shape.error ? shape.again : answer.again };
}
