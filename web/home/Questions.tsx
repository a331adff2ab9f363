import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { pageWith } from '#web/app/routing/useRoute.ts';
import { QuestionsDocument } from '#web/api/operations.ts';
import styles from './Questions.module.css';

/** What the ready questions speak of, in the data that comes with the product. */
const subjects = ['comar', 'cub', 'bordeaux', 'ville-de-mexico', 'mexico-city', 'mexico', 'asylum'];

/** Questions to begin with. One whose subject is not in the graph is not asked. */
export function Questions() {
  const { t } = useTranslation('home');
  const { data } = useAnswer(QuestionsDocument, { subjects });
  const known = new Map((data?.nodes ?? []).flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const name = (id: string) => {
    const thing = known.get(id);
    return (thing && 'acronym' in thing && thing.acronym) || thing?.name || '';
  };

  const questions = [
    {
      of: ['comar'],
      text: t('questions.partners', { actor: name('comar') }),
      to: pageWith('/explore', { of: 'comar' }),
    },
    {
      of: ['cub', 'bordeaux', 'ville-de-mexico', 'mexico-city'],
      text: t('questions.path', { from: name('bordeaux'), to: name('mexico-city') }),
      to: pageWith('/explore', { path: 'cub..ville-de-mexico' }),
    },
    {
      of: ['mexico', 'asylum'],
      text: t('questions.before'),
      to: pageWith('/before', { title: t('questions.proposal'), place: 'mexico', theme: 'asylum' }),
    },
    {
      of: ['mexico'],
      text: t('questions.running'),
      to: pageWith('/directory', { place: 'mexico', status: 'ONGOING' }),
    },
    {
      of: ['mexico'],
      text: t('questions.overlapping'),
      to: pageWith('/overlaps', { place: 'mexico' }),
    },
  ];
  return (
    <div className={styles.questions}>
      <h2 className={styles.title}>{t('questions.label')}</h2>
      <ul className={styles.list}>
        {questions
          .filter(({ of }) => of.every((id) => known.has(id)))
          .map(({ text, to }) => (
            <li key={to}>
              <PageLink to={to} className={styles.question}>
                {text}
                <IconArrowRight size={16} stroke={1.6} aria-hidden />
              </PageLink>
            </li>
          ))}
      </ul>
    </div>
  );
}
