import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { groupBy } from '#schema/groupBy.ts';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { PartnersFragment } from '#web/api/operations.ts';
import styles from './Partners.module.css';

type Partner = PartnersFragment['partners'][number];

const initialCount = 10;

/** Partners with the shared initiatives that they are derived from; the first ones, the others on demand. */
function PartnerList({ partners, count }: { partners: readonly Partner[]; count: number }) {
  const { t } = useTranslation('thing');
  const [showsAll, { open: showAll }] = useDisclosure(false);
  const remaining = count - partners.length;
  return (
    <>
      <ul className={styles.partners}>
        {partners.slice(0, showsAll ? undefined : initialCount).map(({ actor, count: sharedCount, initiatives }) => (
          <li key={actor.id}>
            <ThingLink thing={actor} original />
            <details className={styles.evidence}>
              <summary>
                <IconChevronRight size={14} stroke={1.8} aria-hidden />
                {t('partners.shared', { count: sharedCount })}
              </summary>
              <ul>
                {initiatives.map((initiative) => (
                  <li key={initiative.id}>
                    <ThingLink thing={initiative} />{' '}
                    <span className={styles.period}>
                      <PeriodText period={initiative.period} length="short" />
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {partners.length > initialCount && !showsAll && (
        <Button variant="default" size="xs" mt="sm" onClick={showAll}>
          {t('partners.all', { count: partners.length })}
        </Button>
      )}
      {remaining > 0 && (showsAll || partners.length <= initialCount) && (
        <p className={styles.more}>{t('partners.more', { count: remaining })}</p>
      )}
    </>
  );
}

/** The partners of an actor: cooperation first, then folded who only met, was addressed, is planned or of its house. */
export function Partners({ actor: { partners, partnerCounts } }: { actor: PartnersFragment }) {
  const { t } = useTranslation('thing');
  const groups = groupBy(partners, ({ group }) => group);
  const [cooperation, ...others] = partnerCounts;
  if (!cooperation || partnerCounts.every(({ count }) => count === 0)) return null;
  return (
    <Section title={t('partners.title')} count={cooperation.count}>
      {cooperation.count === 0 && <p className={styles.more}>{t('partners.none')}</p>}
      {cooperation.count > 0 && <PartnerList partners={groups.get('COOPERATION') ?? []} count={cooperation.count} />}
      {others.map(
        ({ group, count }) =>
          group !== 'COOPERATION' &&
          count > 0 && (
            <details key={group} className={styles.group}>
              <summary>
                <IconChevronRight size={14} stroke={1.8} aria-hidden />
                {t(`partners.groups.${group}`)} ({count})
              </summary>
              <p className={styles.why}>{t(`partners.why.${group}`)}</p>
              <PartnerList partners={groups.get(group) ?? []} count={count} />
            </details>
          ),
      )}
    </Section>
  );
}
