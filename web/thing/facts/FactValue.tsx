import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { Field } from '#web/domain/vocabulary/vocabulary.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { getLanguageName } from '#web/app/i18n/languages.ts';
import type { Citation } from '#web/domain/CitationList.tsx';
import { DateText } from '#web/domain/DateText.tsx';
import { MoneyText } from '#web/domain/MoneyText.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { WebLink } from '#web/domain/WebLink.tsx';
import { formatNumber } from '#web/domain/dates.ts';

/** Formats a value by the type of its field. */
export function FactValue({ field, value }: { field: Field; value: unknown }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  if (value == null) return null;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object') && !field.options)
    return value.map((item) => (typeof item === 'number' ? formatNumber(item, language) : String(item))).join(', ');
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((item, index) => (
          <li key={index}>
            <FactValue field={field} value={item} />
          </li>
        ))}
      </ul>
    );
  if (field.name === 'citations') return <WithSources citations={[value as Citation]} />;
  if (field.options) return vocabulary.label(field.type, String(value));
  if (field.targets) return <ThingLink thing={value as never} />;
  if (field.type === 'MoneyDraft') return <MoneyText money={value as never} />;
  if (field.type === 'Interval') return <PeriodText period={value as never} />;
  if (field.type === 'Date') return <DateText date={String(value)} />;
  if (field.type === 'Boolean') return t(value ? 'state.yes' : 'state.no');
  if (typeof value === 'number') return formatNumber(value, language, { maximumFractionDigits: 4 });
  if (field.fields?.length) return <NestedFacts fields={field.fields} value={value as Record<string, unknown>} />;
  const text = String(value);
  if (field.name === 'language') return getLanguageName(text, language);
  if (/^[^\s@]+@[^\s@]+\.\w+$/.test(text)) return <a href={`mailto:${text}`}>{text}</a>;
  if (/\s/.test(text)) return <span dir="auto">{text}</span>;
  return <WebLink address={text}>{text.replace(/^https?:\/\//, '')}</WebLink>;
}

/** A value with fields of its own, followed by its sources. */
function NestedFacts({ fields, value }: { fields: readonly Field[]; value: Record<string, unknown> }) {
  const { citations, ...others } = value;
  const isEmpty = (fact: unknown) => fact == null || (Array.isArray(fact) && fact.length === 0);
  const shown = fields.filter(({ name }) => !isEmpty(others[name]));
  return (
    <>
      {shown.map((field, index) => (
        <span key={field.name}>
          {index > 0 && ' · '}
          <InlineFact field={field} value={others[field.name]} />
        </span>
      ))}{' '}
      {Array.isArray(citations) && <WithSources citations={citations as Citation[]} />}
    </>
  );
}

/** A fact of a nested value, in the line of the others. */
function InlineFact({ field, value }: { field: Field; value: unknown }) {
  if (!Array.isArray(value)) return <FactValue field={field} value={value} />;
  return value.map((item, index) => (
    <span key={index}>
      {index > 0 && ', '}
      <FactValue field={field} value={item} />
    </span>
  ));
}
