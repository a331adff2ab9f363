import { Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDocument, type Kind, type ThingLinkFragment } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { completeFields } from '#web/record/formFields.ts';
import { capitalize } from '#web/ui/capitalize.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import styles from './CreateDialog.module.css';
import { CreateForm } from './CreateForm.tsx';
import { LikelyMatches } from './LikelyMatches.tsx';

interface Props {
  name: string;
  kinds: readonly Kind[];
  close(): void;
  take(thing: ThingLinkFragment): void;
}

/** Creates a record that another one refers to, unless it is one of the existing ones that are likely meant. */
export function CreateDialog({ name, kinds, close, take }: Props) {
  const { t } = useTranslation('edit');
  const vocabulary = useVocabulary();
  const [kind, setKind] = useState<Kind>(kinds[0]!);
  const form = useApiQuery(FormDocument, { kind });
  const choose = (thing: ThingLinkFragment) => {
    close();
    take(thing);
  };
  return (
    <Modal opened onClose={close} title={t('create.title', { name })} closeButtonProps={{ 'aria-label': t('close') }}>
      <div className={styles.content}>
        <LikelyMatches name={name} kind={kinds.length === 1 ? kinds[0] : undefined} take={choose} />
        {kinds.length > 1 && (
          <NativeSelect
            label={t('create.kind')}
            value={kind}
            data={kinds.map((value) => ({ value, label: capitalize(vocabulary.kind(value)?.label ?? value) }))}
            onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}
          />
        )}
        <QueryBoundary result={form}>
          {({ kinds: [description] }) =>
            description?.kind === kind && (
              <CreateForm
                key={kind}
                type={description.type}
                fields={completeFields(description.fields, t('period'))}
                name={name}
                close={close}
                take={choose}
              />
            )
          }
        </QueryBoundary>
      </div>
    </Modal>
  );
}
