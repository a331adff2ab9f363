import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCircleCheck, IconEye } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDraftLink } from './EditDraftLink.tsx';
import { PublishNotice } from './PublishNotice.tsx';
import type {
  EditableDraftFragment,
  PublishControlsFragment,
  ThingLinkFragment,
  Visibility,
} from '#web/api/operations.ts';
import styles from './PublishControls.module.css';
import { usePublish } from './usePublish.ts';

interface Props {
  initiative: PublishControlsFragment & EditableDraftFragment & ThingLinkFragment;
}

/** Buttons for the visibility and the record state, for viewers who may change them; a draft can be compared again. */
export function PublishControls({ initiative }: Props) {
  const { t } = useTranslation('thing');
  const publish = usePublish(initiative);
  const menu = useRef<HTMLButtonElement>(null);
  const { record, visibility, visibilityChoices: choices } = initiative;
  const { change } = publish;
  if (record === 'REMOVED' || choices.length === 0) return null;

  return (
    <section className={styles.publish} aria-label={t('publish.title')}>
      <div className={styles.buttons}>
        <Menu
          position="bottom-start"
          width="min(21rem, calc(100vw - 2rem))"
          // The current choice takes the focus instead.
          withInitialFocusPlaceholder={false}
        >
          <Menu.Target>
            <Button
              ref={menu}
              size="xs"
              variant="default"
              leftSection={<IconEye size={15} stroke={1.6} aria-hidden />}
              rightSection={<IconChevronDown size={13} stroke={1.8} aria-hidden />}
            >
              {t('publish.visibleTo', { by: t(`publish.${visibility}.audience`) })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup
              value={visibility}
              onChange={(value) => value !== visibility && void change({ visibility: value as Visibility })}
            >
              {choices.map((choice) => (
                <Menu.RadioItem
                  key={choice}
                  value={choice}
                  closeMenuOnClick
                  data-autofocus={choice === visibility || undefined}
                >
                  {t(`publish.${choice}.label`)}
                  <span className={styles.meaning}>{t(`publish.${choice}.meaning`)}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            {record === 'VALIDATED' && (
              <>
                <Menu.Divider />
                <Menu.Item onClick={() => void change({ record: 'DRAFT' })}>
                  {t('publish.reopen')}
                  <span className={styles.meaning}>{t('publish.reopenMeaning')}</span>
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
        {record !== 'VALIDATED' && (
          <Button
            size="xs"
            variant="default"
            title={t('publish.validateMeaning')}
            leftSection={<IconCircleCheck size={15} stroke={1.6} aria-hidden />}
            onClick={() => void change({ record: 'VALIDATED' })}
          >
            {t('publish.validate')}
          </Button>
        )}
        {record === 'DRAFT' && <EditDraftLink draft={initiative} />}
      </div>
      <PublishNotice publish={publish} restoreFocus={() => menu.current?.focus()} />
    </section>
  );
}
