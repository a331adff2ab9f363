import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { QuestionsDocument } from '#web/api/operations.ts';
import styles from './Questions.module.css';

/** Ids in the seed data that the example questions are about. */
const subjects = ['comar', 'cub', 'bordeaux', 'ville-de-mexico', 'mexico-city', 'mexico', 'france', 'asylum'];

/** Example questions. Those whose subjects are not in the graph are left out. */
export function Questions() {
  const { t } = useTranslation('home');
  const { data } = useApiQuery(QuestionsDocument, { subjects });
  const subjectsById = new Map((data?.nodes ?? []).flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const name = (id: string) => {
    const thing = subjectsById.get(id);
    return (thing && 'acronym' in thing && thing.acronym) || thing?.name || '';
  };

  const questions = [
    {
      requires: ['comar'],
      text: t('questions.partners', { actor: name('comar') }),
      to: buildUrl('/explore', { of: 'comar' }),
    },
    {
      requires: ['cub', 'bordeaux', 'ville-de-mexico', 'mexico-city'],
      text: t('questions.path', { from: name('bordeaux'), to: name('mexico-city') }),
      to: buildUrl('/explore', { path: 'cub..ville-de-mexico' }),
    },
    {
      requires: ['mexico', 'asylum'],
      text: t('questions.before'),
      to: buildUrl('/before', { title: t('questions.proposal'), place: 'mexico', theme: 'asylum' }),
    },
    {
      requires: ['mexico'],
      text: t('questions.unheard'),
      to: buildUrl('/directory', { place: 'mexico', currentStatus: 'OUTCOME_UNKNOWN' }),
    },
    {
      requires: ['mexico', 'france'],
      text: t('questions.authorities'),
      to: buildUrl('/directory', { kind: 'INSTITUTION', type: 'LOCAL_AUTHORITY', country: 'france', place: 'mexico' }),
    },
    {
      requires: ['mexico'],
      text: t('questions.overlapping'),
      to: buildUrl('/overlaps', { place: 'mexico' }),
    },
    { requires: ['mexico'], text: t('questions.needs'), to: buildUrl('/needs', { place: 'mexico' }) },
  ];
  return (
    <div className={styles.questions}>
      <h2 className={styles.title}>{t('questions.label')}</h2>
      <ul>
        {questions
          .filter(({ requires }) => requires.every((id) => subjectsById.has(id)))
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
