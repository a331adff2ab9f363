import { Alert, Button, Modal, Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '#web/api/operations.ts';
import { type Proposal, titleOf } from '#web/before/proposal/proposal.ts';
import styles from './SaveDraft.module.css';

interface Props {
  opened: boolean;
  proposal: Proposal;
  problem: string | undefined;
  close(): void;
  keep(visibility: Visibility): Promise<void>;
}

const choices = ['NETWORK', 'PRIVATE', 'PUBLIC'] as const satisfies Visibility[];

/** Who is to see the draft: the network, unless something else is chosen. */
function Form({ proposal, problem, close, keep }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('before');
  const [visibility, setVisibility] = useState<Visibility>('NETWORK');
  const [keeping, setKeeping] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setKeeping(true);
    await keep(visibility);
    setKeeping(false);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Radio.Group
        label={t('draft.what', { title: titleOf(proposal) })}
        value={visibility}
        onChange={(value) => setVisibility(value as Visibility)}
      >
        <div className={styles.choices}>
          {choices.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`draft.${one}.one`)}
              description={t(`draft.${one}.meaning`)}
              classNames={{ description: styles.meaning }}
              {...(one === visibility && { 'data-autofocus': true })}
            />
          ))}
        </div>
      </Radio.Group>
      {problem && (
        <Alert color="red" role="alert" title={t('draft.failed')}>
          {problem}
        </Alert>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={close}>
          {t('editor.cancel', { ns: 'common' })}
        </Button>
        <Button type="submit" loading={keeping}>
          {t('draft.doIt')}
        </Button>
      </div>
    </form>
  );
}

/** The keyboard is led on by whoever opens it. */
export function KeepDraftDialog({ opened, ...props }: Props) {
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
