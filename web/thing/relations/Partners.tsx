import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { PartnersFragment } from '#web/api/operations.ts';
import styles from './Partners.module.css';

const initialCount = 10;

/** The partners of an actor, with the shared initiatives they are derived from. */
export function Partners({ actor: { partners } }: { actor: PartnersFragment }) {
  const { t } = useTranslation('thing');
  const [showsAll, { open: showAll }] = useDisclosure(false);
  if (partners.length === 0) return null;
  return (
    <Section title={t('partners.title')} count={partners.length}>
      <ul className={styles.partners}>
        {partners.slice(0, showsAll ? undefined : initialCount).map(({ actor, count, initiatives }) => (
          <li key={actor.id}>
            <ThingLink thing={actor} original />
            <details className={styles.evidence}>
              <summary>
                <IconChevronRight size={14} stroke={1.8} aria-hidden />
                {t('partners.shared', { count })}
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
    </Section>
  );
}
