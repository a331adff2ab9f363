import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { Field } from '#web/domain/vocabulary/vocabulary.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { languageName } from '#web/app/i18n/languages.ts';
import type { Citation } from '#web/domain/CitationList.tsx';
import { DateText } from '#web/domain/DateText.tsx';
import { MoneyText } from '#web/domain/MoneyText.tsx';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { Sourced } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { numberText } from '#web/domain/dates.ts';

/** One value of a field, written the way its type wants. */
export function FactValue({ field, value }: { field: Field; value: unknown }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  if (value == null) return null;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object') && !field.options)
    return value.map((one) => (typeof one === 'number' ? numberText(one, language) : String(one))).join(', ');
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((one, index) => (
          <li key={index}>
            <FactValue field={field} value={one} />
          </li>
        ))}
      </ul>
    );
  if (field.name === 'citations') return <Sourced citations={[value as Citation]} />;
  if (field.options) return vocabulary.label(field.type, String(value));
  if (field.targets) return <ThingLink thing={value as never} />;
  if (field.type === 'MoneyDraft') return <MoneyText money={value as never} />;
  if (field.type === 'Interval') return <PeriodText period={value as never} />;
  if (field.type === 'Date') return <DateText date={String(value)} />;
  if (field.type === 'Boolean') return t(value ? 'state.yes' : 'state.no');
  if (typeof value === 'number') return numberText(value, language, { maximumFractionDigits: 4 });
  if (field.fields?.length) return <Nested fields={field.fields} value={value as Record<string, unknown>} />;
  const text = String(value);
  if (field.name === 'language') return languageName(text, language);
  if (!/^https?:\/\/\S+$/.test(text)) return text;
  return (
    <a href={text} rel="noreferrer">
      {text.replace(/^https?:\/\//, '')}
    </a>
  );
}

/** A value that has fields of its own: one after the other, who says so last. */
function Nested({ fields, value }: { fields: readonly Field[]; value: Record<string, unknown> }) {
  const { citations, ...others } = value;
  const shown = fields.filter(({ name }) => others[name] != null);
  return (
    <>
      {shown.map((field, index) => (
        <span key={field.name}>
          {index > 0 && ' · '}
          <FactValue field={field} value={others[field.name]} />
        </span>
      ))}{' '}
      {Array.isArray(citations) && <Sourced citations={citations as Citation[]} />}
    </>
  );
}
