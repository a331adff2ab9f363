import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconPencil, IconPlus, IconProgressCheck, IconTrash } from '@tabler/icons-react';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl, useRoute } from '#web/app/routing/useRoute.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import type { ThingLinkFragment } from '#web/api/operations.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import styles from './RecordActions.module.css';
import { RemovedNotice } from './RemovedNotice.tsx';

const StatusDialog = lazy(async () => ({ default: (await import('./StatusDialog.tsx')).StatusDialog }));
const RemoveDialog = lazy(async () => ({ default: (await import('./RemoveDialog.tsx')).RemoveDialog }));

/** The field by which an initiative names an actor, a place or a theme. */
const initiativeFields: Record<string, string> = {
  INSTITUTION: 'participations',
  PERSON: 'participations',
  PLACE: 'places',
  THEME: 'themes',
};

interface Props {
  thing: ThingLinkFragment & { version: number };
}

/** What an editor can do with a record: edit it, change its status, duplicate, remove and restore it. */
export function RecordActions({ thing }: Props) {
  const { t } = useTranslation('thing');
  const { go } = useRoute();
  const { editor } = useEditor();
  const vocabulary = useVocabulary();
  const [dialog, setDialog] = useState<'status' | 'remove'>();
  if (editor === undefined) return null;
  if (thing.record === 'REMOVED') return <RemovedNotice thing={thing} />;
  const page = `/thing/${encodeURIComponent(thing.id)}`;
  const isInitiative = vocabulary.kind(thing.kind)?.interfaces.includes('Initiative');
  const initiativeField = initiativeFields[thing.kind];
  const close = () => setDialog(undefined);
  const icon = { size: 15, stroke: 1.6, 'aria-hidden': true };
  return (
    <section className={styles.actions} aria-label={t('actions.label')}>
      <Button component={PageLink} to={`${page}/edit`} size="xs" leftSection={<IconPencil {...icon} />}>
        {t('actions.edit')}
      </Button>
      {isInitiative && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconProgressCheck {...icon} />}
          onClick={() => setDialog('status')}
        >
          {t('actions.status')}
        </Button>
      )}
      {initiativeField && (
        <Button
          component={PageLink}
          to={buildUrl('/new', { [initiativeField]: thing.id })}
          size="xs"
          variant="default"
          leftSection={<IconPlus {...icon} />}
        >
          {t('actions.addHere')}
        </Button>
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon size="md" variant="default" aria-label={t('actions.more')} title={t('actions.more')}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCopy {...icon} />}
            onClick={() => void go(buildUrl(`/new/${thing.kind}`, { from: thing.id }))}
          >
            {t('actions.duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => setDialog('remove')}>
            {t('actions.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {dialog === 'status' && <StatusDialog thing={thing} close={close} />}
        {dialog === 'remove' && <RemoveDialog thing={thing} close={close} />}
      </Suspense>
    </section>
  );
}
