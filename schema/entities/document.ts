import { type Connection, KindArgs } from '../answers/page.ts';
import { Entity, Fact, Relation } from '../model.ts';
import { Thing } from '../thing.ts';
import { createEnum } from '../values/enum.ts';
import { EdtfDate } from '../values/date.ts';
import { languageCode, webAddress } from '../values/formats.ts';

export const DocumentType = createEnum('DocumentType', 'Type of source.', {
  WEB_PAGE: { fr: 'page web', es: 'página web', en: 'web page' },
  MINUTES: { fr: 'compte rendu', es: 'minuta', en: 'minutes' },
  CASE_STUDY: { fr: 'étude de cas', es: 'estudio de caso', en: 'case study' },
  LAW: { fr: 'loi', es: 'ley', en: 'law' },
  REFERENCE: { fr: 'référentiel', es: 'catálogo de referencia', en: 'reference list' },
  REPORT: { fr: 'rapport', es: 'informe', en: 'report' },
});
export type DocumentType = keyof typeof DocumentType;

@Entity({
  kind: 'DOCUMENT',
  plural: 'documents',
  labels: { fr: 'document', es: 'documento', en: 'document' },
  pluralLabels: { fr: 'documents', es: 'documentos', en: 'documents' },
  description: 'A source whose passages are cited by section and paragraph.',
  descriptions: {
    fr: 'Source citée par section et paragraphe.',
    es: 'Fuente citada por sección y párrafo.',
  },
  colour: '#6b7280',
  shape: 'page',
})
export class Document extends Thing {
  @Fact({
    labels: { fr: 'type de document', es: 'tipo de documento', en: 'type of document' },
    description: 'Type of source.',
    type: () => DocumentType,
    required: true,
  })
  documentType!: DocumentType;

  @Fact({ labels: { fr: 'éditeur', es: 'editor', en: 'publisher' }, description: 'Publisher.' })
  publisher?: string;

  @Fact({
    labels: { fr: 'date', es: 'fecha', en: 'date' },
    description: 'Date of publication or drafting.',
    type: () => EdtfDate,
  })
  date?: string;

  @Fact({
    labels: { fr: 'langue', es: 'idioma', en: 'language' },
    description: 'ISO 639-1 code of its language.',
    help: {
      fr: 'Code à deux lettres : fr, es, en…',
      es: 'Código de dos letras: fr, es, en…',
      en: 'Code of two letters: fr, es, en…',
    },
    format: languageCode,
  })
  language?: string;

  @Fact({
    labels: { fr: 'adresse', es: 'dirección', en: 'address' },
    description: 'Web address where it can be read, http or https.',
    format: webAddress,
  })
  address?: string;

  @Fact({
    labels: { fr: 'licence', es: 'licencia', en: 'licence' },
    description: 'Licence under which its facts may be used.',
  })
  licence?: string;

  @Fact({ labels: { fr: 'fichier', es: 'archivo', en: 'file' }, description: 'Name of the file it was read from.' })
  file?: string;

  @Relation({
    labels: { fr: 'source de', es: 'fuente de', en: 'source of' },
    description: 'What cites it, as a whole or in any fact: see `citedFacts` of these things.',
    target: () => Thing,
    edge: 'CITED_IN',
    direction: 'in',
    many: true,
    paged: () => KindArgs,
  })
  citedBy!: Connection<Thing>;
}
