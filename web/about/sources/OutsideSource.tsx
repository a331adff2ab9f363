import { useTranslation } from 'react-i18next';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { WebLink } from '#web/domain/WebLink.tsx';
import { Imprint, type Source } from './Imprint.tsx';
import styles from './Sources.module.css';

/** A reference source for codes, coordinates or names, with its licence. */
export function OutsideSource({ document, count }: { document: Source; count: number }) {
  const { t } = useTranslation('about');
  const { address, licence } = document;
  return (
    <li className={styles.outside}>
      <div>
        <p className={styles.name}>
          <ThingLink thing={document} mark={false} />
        </p>
        <Imprint document={document} />
        {address && <WebLink address={address} className={styles.address} />}
      </div>
      <p className={styles.licence}>{licence ?? t('outside.noLicence')}</p>
      <p className={styles.used}>{t('outside.used', { count })}</p>
    </li>
  );
}
