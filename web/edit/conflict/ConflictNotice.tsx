import { Alert, Radio } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useThings } from '#web/domain/useThings.ts';
import { formatTyped } from '#web/edit/fields/describeDate.ts';
import { useFormState } from '#web/edit/form/FormContext.ts';
import { collectIds } from '#web/edit/form/useFormValues.ts';
import type { Values } from '#web/edit/model/formFields.ts';
import { capitalize } from '#web/ui/capitalize.ts';
import styles from './ConflictNotice.module.css';
import { describeValue } from './describeValue.ts';
import { type JoinedDrafts, isSame } from './joinDrafts.ts';

interface Props {
  joined: Pick<JoinedDrafts, 'taken' | 'clashes'>;
  /** Who saved the newer version, and when in ISO format. */
  by: string | undefined;
  at: string;
  values: Values;
}

/** Somebody saved the record meanwhile: what was joined, and a choice where both changed the same field. */
export function ConflictNotice({ joined, by, at, values }: Props) {
  const { t } = useTranslation(['edit', 'common']);
  const { t: tCommon } = useTranslation('common');
  const { language } = useLanguage();
  const { set, things } = useFormState();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [joined]);
  const { taken, clashes } = joined;
  const unknownIds = clashes.flatMap(({ field, base, newer }) => [
    ...collectIds([field], { [field.name]: base }),
    ...collectIds([field], { [field.name]: newer }),
  ]);
  const others = useThings(unknownIds).things;
  const words = {
    language,
    toName: (id: string) => (things.get(id) ?? others.get(id))?.name ?? id,
    toDate: (type: string, text: string) => formatTyped(type, text, language, tCommon),
    yes: t('state.yes', { ns: 'common' }),
    no: t('state.no', { ns: 'common' }),
  };
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
  return (
    <Alert
      ref={notice}
      tabIndex={-1}
      role="alert"
      color="yellow"
      classNames={{ title: styles.title }}
      icon={<IconGitMerge size={18} aria-hidden />}
      title={by ? t('conflict.title', { by, time }) : t('conflict.titleImport', { time })}
    >
      <p>{t('conflict.nothingLost')}</p>
      {taken.length > 0 && (
        <p>{t('conflict.taken', { fields: taken.map(({ label }) => label).join(', '), count: taken.length })}</p>
      )}
      {clashes.map(({ field, base, typed, newer }) => (
        <Radio.Group
          key={field.name}
          className={styles.clash}
          label={t('conflict.choose', { field: capitalize(field.label) })}
          description={t('conflict.before', { value: describeValue(field, base, words) || t('conflict.empty') })}
          value={isSame(values[field.name], newer) ? 'newer' : isSame(values[field.name], typed) ? 'typed' : ''}
          onChange={(choice) => set(field.name, choice === 'newer' ? newer : typed)}
        >
          <div className={styles.choices}>
            {(
              [
                ['typed', typed],
                ['newer', newer],
              ] as const
            ).map(([choice, value]) => (
              <Radio
                key={choice}
                value={choice}
                label={
                  <>
                    <strong>{choice === 'typed' ? t('conflict.yours') : (by ?? t('conflict.import'))}</strong>{' '}
                    {describeValue(field, value, words) || t('conflict.empty')}
                  </>
                }
              />
            ))}
          </div>
        </Radio.Group>
      ))}
      <p>{t('conflict.then')}</p>
    </Alert>
  );
}
