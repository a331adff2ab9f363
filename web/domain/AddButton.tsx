import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';

interface Props {
  /** The kind of the new record; chosen on the next page when absent. */
  kind?: string;
  /** What is known of it, by the names of its fields. */
  values?: Record<string, string | readonly string[]>;
}

/** Leads editors to the form of a new record, filled in with what is known; others see nothing. */
export function AddButton({ kind, values = {} }: Props) {
  const { t } = useTranslation();
  const { editor } = useEditor();
  if (editor === undefined) return null;
  return (
    <Button
      component={PageLink}
      to={buildUrl(kind ? `/new/${kind}` : '/new', values)}
      variant="default"
      size="sm"
      leftSection={<IconPlus size={15} stroke={1.7} aria-hidden />}
    >
      {t('frame.addTitle')}
    </Button>
  );
}
