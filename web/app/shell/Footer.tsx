import { useTranslation } from 'react-i18next';
import styles from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <p>{t('frame.promise')}</p>
      <a href="/graphql">{t('frame.api')}</a>
    </footer>
  );
}
