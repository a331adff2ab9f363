import { Button, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { type Language, languageCodes } from '#web/app/i18n/languages.ts';
import { focusField, useFormState } from '#web/edit/form/FormContext.ts';
import { isEmpty, isValues } from '#web/record/formFields.ts';
import { joinPath } from '#web/edit/model/setValue.ts';
import type { FieldProps } from './Field.tsx';
import { FieldSet } from './FieldSet.tsx';
import styles from './Fields.module.css';

/** Above it, a text has several lines. */
const maxLineLength = 500;

interface LanguageInputProps extends FieldProps {
  code: Language;
}

function LanguageInput({ field, path, value, code }: LanguageInputProps) {
  const { t } = useTranslation('edit');
  const { set, problems } = useFormState();
  const props = {
    id: `field-${path}`,
    lang: code,
    label: t(`language.${code}`),
    classNames: { label: styles.language },
    error: problems.get(path),
    maxLength: field.maxLength ?? undefined,
    value: String(value ?? ''),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set(path, currentTarget.value || undefined),
  };
  return (field.maxLength ?? Infinity) > maxLineLength ? (
    <Textarea {...props} autosize minRows={2} maxRows={14} />
  ) : (
    <TextInput {...props} />
  );
}

/** A text in three languages: the reader's is open, the others are opened by a button. */
export function LocalizedInput({ field, path, value }: FieldProps) {
  const { t } = useTranslation('edit');
  const { language } = useLanguage();
  const texts = isValues(value) ? value : {};
  const [opened, setOpened] = useState<readonly Language[]>(() => {
    const written = languageCodes.filter((code) => !isEmpty(texts[code]));
    return written.length > 0 && !written.includes(language) ? [written[0]!] : [language];
  });
  const open = (code: Language) => {
    setOpened([...opened, code]);
    requestAnimationFrame(() => focusField(joinPath(path, code)));
  };
  const shown = languageCodes.filter((code) => opened.includes(code));
  const folded = languageCodes.filter((code) => !opened.includes(code));
  return (
    <FieldSet field={field} path={path}>
      {shown.map((code) => (
        <LanguageInput key={code} field={field} path={joinPath(path, code)} value={texts[code]} code={code} />
      ))}
      {folded.length > 0 && (
        <div className={styles.more}>
          {folded.map((code) => (
            <Button key={code} size="compact-xs" variant="subtle" className={styles.folded} onClick={() => open(code)}>
              {isEmpty(texts[code]) ? (
                t(`addIn.${code}`)
              ) : (
                <>
                  {t(`language.${code}`)}{' '}
                  <span className={styles.excerpt} lang={code}>
                    {String(texts[code])}
                  </span>
                </>
              )}
            </Button>
          ))}
        </div>
      )}
    </FieldSet>
  );
}
