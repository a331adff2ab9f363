import { useTranslation } from 'react-i18next';
import { Section } from '#web/parts/Section.tsx';
import { ThingLink } from '#web/parts/ThingLink.tsx';
import type { ThingLinkFragment } from '#web/parts/ThingLink.graphql.ts';
import styles from './FactList.module.css';
import type { Facts } from './useFacts.ts';

/** The ties of a thing to others, gathered by what the tie is called. */
export function RelationList({ facts: { relations, values } }: { facts: Facts }) {
  const { t, i18n } = useTranslation('thing');
  if (relations.length === 0) return null;
  // The API does not tell yet what a tie is called from its other side.
  const otherSide = (name: string) =>
    i18n.exists(`thing:otherSide.${name}`) ? t(`otherSide.${name}` as 'otherSide.parts') : name;
  return (
    <Section title={t('relations')}>
      <dl className={styles.facts}>
        {relations.map(({ name, label, description }) => {
          const things = [values[name]].flat() as ThingLinkFragment[];
          return (
            <div key={name}>
              <dt title={description}>{label || otherSide(name)}</dt>
              <dd>
                <ul className={styles.things}>
                  {things.map((thing) => (
                    <li key={thing.id}>
                      <ThingLink thing={thing} original />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
