import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InstitutionChoicesDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';

interface Choice {
  id: string;
  name: string;
}

/** Institutions, found by typing. */
export function InstitutionsField({ value, onChange }: { value: Choice[]; onChange(value: Choice[]): void }) {
  const { t } = useTranslation('account');
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text.trim(), 200);
  const { data } = useApiQuery(InstitutionChoicesDocument, { text: searched }, { skip: searched.length < 2 });
  const found = (data?.search.nodes ?? []).map(({ id, name }) => ({ id, name }));
  const known = new Map([...value, ...found].map((choice) => [choice.id, choice]));
  return (
    <MultiSelect
      label={t('fields.institutions')}
      description={t('fields.institutionsHint')}
      searchable
      searchValue={text}
      onSearchChange={setText}
      // The API has searched already, by words, acronyms and other languages.
      filter={({ options }) => options}
      data={[...known.values()].map(({ id, name }) => ({ value: id, label: name }))}
      nothingFoundMessage={searched.length < 2 ? undefined : t('people.none')}
      hidePickedOptions
      value={value.map(({ id }) => id)}
      onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
    />
  );
}
