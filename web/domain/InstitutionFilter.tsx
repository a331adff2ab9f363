import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { InstitutionOptionsDocument } from '#web/api/operations.ts';

const fields = ['country', 'institutionType'] as const;

interface Props {
  /** The selected values; empty for any. */
  country: string;
  institutionType: string;
  size: 'xs' | 'sm';
  change(parameters: { country?: string[]; institutionType?: string[] }): void;
}

/** Filters by the country and the type of the same institution, of those that the graph has. */
export function InstitutionFilter({ size, change, ...selected }: Props) {
  const { t, i18n } = useTranslation();
  const { data } = useApiQuery(InstitutionOptionsDocument, {});
  return fields.map((field) => {
    const values = data?.institutions.facets.find((facet) => facet.field === field)?.values ?? [];
    const options = values
      .map(({ value, label }) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
    const isKnown = selected[field] === '' || options.some(({ value }) => value === selected[field]);
    return (
      <NativeSelect
        key={field}
        size={size}
        aria-label={t(`institutionFilter.${field}`)}
        data={[
          { value: '', label: t(`institutionFilter.any.${field}`) },
          ...options,
          ...(isKnown ? [] : [{ value: selected[field], label: selected[field] }]),
        ]}
        value={selected[field]}
        onChange={({ currentTarget: { value } }) => change({ [field]: value ? [value] : [] })}
      />
    );
  });
}
