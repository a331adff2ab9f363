import type { TypedDocumentNode } from '@apollo/client';
import { useMemo } from 'react';
import { type ApiQueryResult, useApiQuery } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { Field } from '#web/domain/vocabulary/vocabulary.ts';
import { KindsDocument, ShapeDocument } from '#web/api/operations.ts';
import { buildFactsQuery } from './buildFactsQuery.ts';

type Values = Record<string, unknown>;
type FactsDocument = TypedDocumentNode<{ node: Values | null }, { id: string; language: string }>;

export interface Facts {
  /** Values by field name. */
  values: Values;
  facts: readonly Field[];
}

const hasValue = (value: unknown) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Loads the facts that are specific to the kind of a thing. */
export function useFacts(id: string, kind: string): ApiQueryResult<Facts> {
  const vocabulary = useVocabulary();
  const description = vocabulary.kind(kind);
  const shape = useApiQuery(ShapeDocument, { type: description?.type ?? '' }, { skip: !description });
  const fields = shape.data?.__type?.fields;
  const factsQuery = useMemo(
    () => description && fields && buildFactsQuery(description, new Set(fields.map(({ name }) => name))),
    [description, fields],
  );
  const answer = useApiQuery((factsQuery?.document ?? KindsDocument) as FactsDocument, { id }, { skip: !factsQuery });

  const values = answer.data?.node;
  const data = useMemo(() => {
    if (!factsQuery || !values) return undefined;
    return { values, facts: factsQuery.facts.filter(({ name }) => hasValue(values[name])) };
  }, [factsQuery, values]);

  const error = shape.error ?? answer.error;
  return { data, error, loading: !data && !error, refetch: shape.error ? shape.refetch : answer.refetch };
}
