import { Alert } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useFormState } from '#web/edit/form/FormContext.ts';
import { collectIds } from '#web/record/collectIds.ts';
import type { FormField, Values } from '#web/record/formFields.ts';
import { capitalize } from '#web/ui/capitalize.ts';
import styles from './ConflictNotice.module.css';
import { describeValue } from '#web/record/describeValue.ts';
import { type JoinedDrafts, isSame } from '#web/record/joinDrafts.ts';
import { ValueChoices } from '#web/record/ValueChoices.tsx';
import { useValueWords } from '#web/record/useValueWords.ts';

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
  const { language } = useLanguage();
  const { set, things } = useFormState();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [joined]);
  const { taken, clashes } = joined;
  const words = useValueWords(
    clashes.flatMap(({ field, base, newer }) =>
      [base, newer].flatMap((value) => collectIds([field], { [field.name]: value })),
    ),
    things,
  );
  const toText = (field: FormField, value: unknown) => describeValue(field, value, words) || t('conflict.empty');
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
      <ValueChoices
        choices={clashes.map(({ field, base, typed, newer }) => ({
          name: field.name,
          label: t('conflict.choose', { field: capitalize(field.label) }),
          description: t('conflict.before', { value: toText(field, base) }),
          options: [
            { value: 'typed', source: t('conflict.yours'), text: toText(field, typed) },
            { value: 'newer', source: by ?? t('conflict.import'), text: toText(field, newer) },
          ],
          chosen: isSame(values[field.name], newer) ? 'newer' : isSame(values[field.name], typed) ? 'typed' : '',
        }))}
        choose={(name, choice) => {
          const clash = clashes.find(({ field }) => field.name === name)!;
          set(name, choice === 'newer' ? clash.newer : clash.typed);
        }}
      />
      <p>{t('conflict.then')}</p>
    </Alert>
  );
}
