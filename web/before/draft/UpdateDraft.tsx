import { useMutation } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { IconCheck, IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#web/ui/useErrorText.ts';
import { discardResults } from '#web/api/discardResults.ts';
import { OpenedDraftDocument, UpdateDraftDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { type Proposal, toProposalInput } from '#web/before/proposal/proposal.ts';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { retainedFields } from './useSaveDraft.ts';
import styles from './SaveDraft.module.css';

/** Saves a proposal that was opened from a draft to that draft. */
export function UpdateDraft({ id, proposal }: { id: string; proposal: Proposal }) {
  const { t } = useTranslation('before');
  const toErrorText = useErrorText();
  const { apiLanguage: language } = useLanguage();
  const { person, signIn } = useEditor();
  const draft = useApiQuery(OpenedDraftDocument, { id }).data?.node;
  const [mutate, { loading, error, client }] = useMutation(UpdateDraftDocument);
  const [saved, setSaved] = useState<Proposal>();
  if (!draft) return null;

  const save = async () => {
    const variables = { proposal: toProposalInput(proposal), id, version: draft.version, language };
    try {
      await mutate({ variables });
      discardResults(client, [...retainedFields, 'node']);
      setSaved(proposal);
    } catch {
      // Shown below as `error`.
    }
  };
  return (
    <aside className={styles.saveDraft} aria-label={t('draft.edited')}>
      <p className={styles.hint} role="status">
        {saved === proposal ? (
          <>
            <IconCheck size={17} aria-hidden /> {t('draft.updated')}
          </>
        ) : (
          t('draft.edited')
        )}{' '}
        <ThingLink thing={draft} />
      </p>
      <Button
        loading={loading}
        leftSection={<IconDeviceFloppy size={17} stroke={1.6} aria-hidden />}
        onClick={() => (person === undefined ? signIn(() => void save()) : void save())}
      >
        {t('draft.update')}
      </Button>
      {error && (
        <Alert className={styles.whole} color="red" role="alert" title={t('draft.failed')}>
          {toErrorText(error)}
        </Alert>
      )}
    </aside>
  );
}
