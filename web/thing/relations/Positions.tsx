import { useTranslation } from 'react-i18next';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { ThingLinks } from '#web/thing/ThingLinks.tsx';
import type { ThingLinkFragment, PositionFactsFragment } from '#web/api/operations.ts';
import styles from './Positions.module.css';

type Link = Pick<ThingLinkFragment, 'id' | 'kind' | 'name' | 'original'>;
type Position = Omit<PositionFactsFragment, '__typename'> & { person?: Link; institution?: Link };

interface Props {
  positions: readonly Position[];
  /** "People" on an institution's page, "Positions" on a person's. */
  title: string;
}

/** The functions of people at institutions. */
export function Positions({ positions, title }: Props) {
  const { t } = useTranslation('thing');
  if (positions.length === 0) return null;
  return (
    <Section title={title} count={positions.length}>
      <ul className={styles.positions}>
        {positions.map((position) => {
          const otherEnd = position.person ?? position.institution;
          return (
            <li key={position.id}>
              {otherEnd && <ThingLink thing={otherEnd} />}
              <p className={styles.facts}>
                {position.function && <span dir="auto">{position.function}</span>}
                {position.period && <PeriodText period={position.period} />}
                {position.covers.length > 0 && (
                  <span>
                    {t('covers')} <ThingLinks things={position.covers} />
                  </span>
                )}
                <WithSources citations={position.citations} fact={otherEnd?.name} />
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
