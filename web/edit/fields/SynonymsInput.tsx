import { useTranslation } from 'react-i18next';
import { languageCodes } from '#web/app/i18n/languages.ts';
import { isValues } from '#web/record/formFields.ts';
import { joinPath } from '#web/edit/model/setValue.ts';
import type { FieldProps } from './Field.tsx';
import { FieldSet } from './FieldSet.tsx';
import { TextList } from './TextList.tsx';

/** Words in each language. */
export function SynonymsInput({ field, path, value }: FieldProps) {
  const { t } = useTranslation('edit');
  const words = isValues(value) ? value : {};
  return (
    <FieldSet field={field} path={path}>
      {languageCodes.map((code) => (
        <TextList
          key={code}
          field={{ ...field, label: t(`language.${code}`), help: null, required: false, type: 'String' }}
          path={joinPath(path, code)}
          value={words[code]}
        />
      ))}
    </FieldSet>
  );
}
