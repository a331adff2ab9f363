import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDocument, type Kind } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { toValues } from '#web/record/buildDraftQuery.ts';
import { type FormField, type Values, completeFields } from '#web/record/formFields.ts';

/** The type and all fields of a kind of thing; undefined while they are loading. */
export function useKindFields(kind: string): { type: string; fields: readonly FormField[] } | undefined {
  const { t } = useTranslation('history');
  const { data } = useApiQuery(FormDocument, { kind: kind as Kind });
  const description = data?.kinds[0];
  return useMemo(
    () => description && { type: description.type, fields: completeFields(description.fields, t('period')) },
    [description, t],
  );
}

export const readDraft = (draft: object | undefined) => toValues(draft ?? {}) as Values;
