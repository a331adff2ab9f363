import { Menu, UnstyledButton } from '@mantine/core';
import { IconPlus, IconUser, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import styles from './Settings.module.css';

/** The menu's items for the drawer on narrow screens. */
export function EditorMenuItems({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const { person, may, signIn, signOut } = useEditor();
  const toggleSession = () => {
    onClose();
    if (person === undefined) signIn();
    else signOut();
  };
  return (
    <div className={styles.lines}>
      {person !== undefined && (
        <>
          <p>{t('editor.signedIn', { name: person })}</p>
          <PageLink to="/activity" className={styles.line} onClick={onClose}>
            {t('frame.activity')}
          </PageLink>
          <PageLink className={styles.line} to="/account">
            {t('editor.account')}
          </PageLink>
          {may('MANAGE_PEOPLE') && (
            <PageLink className={styles.line} to="/people">
              {t('editor.people')}
            </PageLink>
          )}
        </>
      )}
      <UnstyledButton className={styles.line} onClick={toggleSession}>
        {t(person === undefined ? 'editor.signIn' : 'editor.signOut')}
      </UnstyledButton>
    </div>
  );
}

/** Shows who is signed in; signs in and out. */
export function EditorMenu() {
  const { t } = useTranslation();
  const { person, editor, may, signIn, signOut } = useEditor();
  if (person === undefined)
    return (
      <UnstyledButton
        className={styles.button}
        data-roomy
        aria-label={t('editor.signIn')}
        title={t('editor.signIn')}
        onClick={() => signIn()}
      >
        <IconUser size={18} stroke={1.6} />
      </UnstyledButton>
    );
  const label = t('editor.signedIn', { name: person });
  return (
    <>
      {editor !== undefined && (
        <PageLink to="/new" className={styles.button} aria-label={t('frame.addTitle')} title={t('frame.addTitle')}>
          <IconPlus size={18} stroke={1.6} aria-hidden />
        </PageLink>
      )}
      <Menu position="bottom-end" width="max-content">
        <Menu.Target>
          <UnstyledButton className={styles.button} data-on data-roomy aria-label={label} title={label}>
            <IconUserCheck size={18} stroke={1.6} aria-hidden />
            <span className={styles.name}>{person}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{label}</Menu.Label>
          <Menu.Item component={PageLink} to="/activity">
            {t('frame.activity')}
          </Menu.Item>
          <Menu.Item component={PageLink} to="/account">
            {t('editor.account')}
          </Menu.Item>
          {may('MANAGE_PEOPLE') && (
            <Menu.Item component={PageLink} to="/people">
              {t('editor.people')}
            </Menu.Item>
          )}
          <Menu.Item onClick={signOut}>{t('editor.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
