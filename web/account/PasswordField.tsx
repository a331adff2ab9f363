import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
  error?: string | undefined;
  /** Whether it is a new one, and not that of now. */
  isNew?: boolean;
}

/** A password: it can be shown, pasted, and kept by the browser. */
export function PasswordField({ label, value, onChange, error, isNew = true }: Props) {
  const { t } = useTranslation('account');
  return (
    <PasswordInput
      label={label}
      description={isNew ? t('fields.passwordHint') : undefined}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      value={value}
      error={error}
      visibilityToggleButtonProps={{ 'aria-label': t('fields.showPassword') }}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
