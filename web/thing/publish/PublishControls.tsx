import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCircleCheck, IconEye } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeepingNotice } from './PublishNotice.tsx';
import type { KeepingFragment, Visibility } from '#web/api/operations.ts';
import styles from './PublishControls.module.css';
import { useKeeping } from './usePublish.ts';

/** For whoever may change it: who sees the initiative and how far it is, with the way back. */
export function Keeping({ initiative }: { initiative: KeepingFragment }) {
  const { t } = useTranslation('thing');
  const keeping = useKeeping(initiative);
  const menu = useRef<HTMLButtonElement>(null);
  const { record, visibility, visibilityChoices: choices } = initiative;
  if (choices.length === 0 || record === 'REMOVED') return null;
  const { change } = keeping;

  return (
    <section className={styles.keeping} aria-label={t('keeping.title')}>
      <div className={styles.buttons}>
        <Menu
          position="bottom-start"
          width="min(21rem, calc(100vw - 2rem))"
          // The keyboard begins at what it is now.
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
              {t('keeping.seen', { by: t(`keeping.${visibility}.one`) })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup
              value={visibility}
              onChange={(value) => value !== visibility && void change({ visibility: value as Visibility })}
            >
              {choices.map((one) => (
                <Menu.RadioItem key={one} value={one} closeMenuOnClick data-autofocus={one === visibility || undefined}>
                  {t(`keeping.${one}.label`)}
                  <span className={styles.meaning}>{t(`keeping.${one}.meaning`)}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            {record === 'VALIDATED' && (
              <>
                <Menu.Divider />
                <Menu.Item onClick={() => void change({ record: 'DRAFT' })}>
                  {t('keeping.reopen')}
                  <span className={styles.meaning}>{t('keeping.reopenMeaning')}</span>
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
        {record !== 'VALIDATED' && (
          <Button
            size="xs"
            variant="default"
            title={t('keeping.validateMeaning')}
            leftSection={<IconCircleCheck size={15} stroke={1.6} aria-hidden />}
            onClick={() => void change({ record: 'VALIDATED' })}
          >
            {t('keeping.validate')}
          </Button>
        )}
      </div>
      <KeepingNotice keeping={keeping} back={() => menu.current?.focus()} />
    </section>
  );
}
