import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { examples } from './examples.ts';
import { grades } from '#web/before/parts/grade.ts';
import { GradeChip } from '#web/before/parts/GradeChip.tsx';
import styles from './EmptyProposal.module.css';

/** The page before the first comparison: what the verdicts mean, and example proposals. */
export function EmptyProposal() {
  const { t } = useTranslation('before');
  return (
    <div className={styles.empty}>
      <section aria-labelledby="verdicts">
        <h2 id="verdicts">{t('intro.verdicts')}</h2>
        <dl className={styles.verdicts}>
          {grades.map((grade) => (
            <div key={grade}>
              <dt>
                <GradeChip grade={grade} />
              </dt>
              <dd>{t(`verdict.${grade}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="examples">
        <h2 id="examples">{t('intro.examples')}</h2>
        <ul className={styles.examples}>
          {examples.map(({ name, ...rest }) => (
            <li key={name}>
              <PageLink
                to={buildUrl('/before', { title: t(`example.${name}.title`), ...rest })}
                className={styles.example}
              >
                <span className={styles.title}>{t(`example.${name}.title`)}</span>
                <span className={styles.about}>{t(`example.${name}.about`)}</span>
              </PageLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
