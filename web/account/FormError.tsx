import styles from './Account.module.css';

/** What went wrong, announced to screen readers; nothing while all is well. */
export const FormError = ({ error }: { error: string | undefined }) =>
  error ? (
    <p role="alert" className={styles.error}>
      {error}
    </p>
  ) : null;
