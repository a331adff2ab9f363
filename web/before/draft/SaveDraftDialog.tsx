import { Alert, Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '#web/api/operations.ts';
import { ChoiceGroup } from '#web/ui/ChoiceGroup.tsx';
import dialog from '#web/ui/Dialog.module.css';
import styles from './SaveDraft.module.css';

interface Props {
  opened: boolean;
  title: string;
  problem: string | undefined;
  close(): void;
  save(visibility: Visibility): Promise<void>;
}

const choices = ['NETWORK', 'PRIVATE', 'PUBLIC'] as const satisfies Visibility[];

/** Choice of the draft's visibility. NETWORK by default. */
function Form({ title, problem, close, save }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('before');
  const [visibility, setVisibility] = useState<Visibility>('NETWORK');
  const [saving, setSaving] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    await save(visibility);
    setSaving(false);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <ChoiceGroup<Visibility>
        label={t('draft.question', { title })}
        value={visibility}
        choices={choices.map((value) => ({
          value,
          label: t(`draft.${value}.label`),
          meaning: t(`draft.${value}.meaning`),
        }))}
        change={setVisibility}
        focused
      />
      {problem && (
        <Alert color="red" role="alert" title={t('draft.failed')}>
          {problem}
        </Alert>
      )}
      <div className={dialog.buttons}>
        <Button variant="default" onClick={close}>
          {t('editor.cancel', { ns: 'common' })}
        </Button>
        <Button type="submit" loading={saving}>
          {t('draft.confirm')}
        </Button>
      </div>
    </form>
  );
}

/** The caller restores the focus. */
export function SaveDraftDialog({ opened, ...props }: Props) {
  const { t } = useTranslation('before');
  return (
    <Modal
      opened={opened}
      onClose={props.close}
      returnFocus={false}
      title={t('draft.title')}
      closeButtonProps={{ 'aria-label': t('editor.close', { ns: 'common' }) }}
    >
      <Form {...props} />
    </Modal>
  );
}
