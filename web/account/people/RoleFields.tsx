import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountRole } from '#web/api/operations.ts';
import { InstitutionsField } from './InstitutionsField.tsx';

export const roles = ['CONTRIBUTOR', 'EDITOR', 'ADMINISTRATOR'] as const satisfies AccountRole[];

export interface RoleValue {
  role: AccountRole;
  institutions: { id: string; name: string }[];
}

/** What a person may do, and for whom it speaks. */
export function RoleFields({ value, onChange }: { value: RoleValue; onChange(value: RoleValue): void }) {
  const { t } = useTranslation('account');
  return (
    <>
      <Radio.Group
        label={t('fields.role')}
        value={value.role}
        onChange={(role) => onChange({ ...value, role: role as AccountRole })}
      >
        <Stack gap="xs" mt="xs">
          {roles.map((role) => (
            <Radio key={role} value={role} label={t(`roles.${role}`)} description={t(`roleHints.${role}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <InstitutionsField value={value.institutions} onChange={(institutions) => onChange({ ...value, institutions })} />
    </>
  );
}
