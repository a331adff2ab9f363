import { Actor } from '../actor.ts';
import { type Connection, PageArgs } from '../answers/page.ts';
import { Entity, Fact, Relation, Value } from '../model.ts';
import { createEnum } from '../values/enum.ts';
import { type Citation, Cited } from '../values/citation.ts';
import { Contact, Seat } from '../values/contact.ts';
import { Figure } from '../values/figure.ts';
import { Mandate } from '../values/mandate.ts';
import { Interval, type Period } from '../values/period.ts';
import { Position } from '../values/position.ts';
import { Need } from './need.ts';
import { Offer } from './offer.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';
import { maxNameLength } from '../values/textLimits.ts';

export const InstitutionType = createEnum('InstitutionType', 'Type of institution.', {
  STATE: { fr: 'État', es: 'Estado', en: 'State' },
  MINISTRY: { fr: 'ministère', es: 'secretaría o ministerio', en: 'ministry' },
  EMBASSY: { fr: 'ambassade', es: 'embajada', en: 'embassy' },
  LOCAL_AUTHORITY: { fr: 'collectivité territoriale', es: 'gobierno local', en: 'local authority' },
  NETWORK: { fr: 'réseau', es: 'red', en: 'network' },
  AGENCY: { fr: 'agence ou service', es: 'agencia o servicio', en: 'agency' },
  INTERNATIONAL_ORGANISATION: {
    fr: 'organisation internationale',
    es: 'organización internacional',
    en: 'international organisation',
  },
  NGO: { fr: 'ONG', es: 'ONG', en: 'NGO' },
  POLICE: { fr: 'force de sécurité', es: 'fuerza de seguridad', en: 'police force' },
  COURT: { fr: 'institution judiciaire', es: 'institución judicial', en: 'court or prosecution' },
  HUMAN_RIGHTS_BODY: {
    fr: 'institution des droits humains',
    es: 'organismo de derechos humanos',
    en: 'human rights body',
  },
  UNIVERSITY: { fr: 'université', es: 'universidad', en: 'university' },
  COMPANY: { fr: 'entreprise', es: 'empresa', en: 'company' },
  WORKING_GROUP: { fr: 'groupe de travail', es: 'grupo de trabajo', en: 'working group' },
  PROGRAMME: { fr: 'programme permanent', es: 'programa permanente', en: 'standing programme' },
  PARLIAMENT: { fr: 'parlement', es: 'parlamento', en: 'parliament' },
});
export type InstitutionType = keyof typeof InstitutionType;

export const GovernmentLevel = createEnum('GovernmentLevel', 'Level of government.', {
  INTERNATIONAL: { fr: 'international', es: 'internacional', en: 'international' },
  NATIONAL: { fr: 'national', es: 'nacional', en: 'national' },
  REGIONAL: { fr: 'régional ou État fédéré', es: 'regional o estatal', en: 'regional' },
  DEPARTMENTAL: { fr: 'départemental', es: 'departamental', en: 'departmental' },
  LOCAL: { fr: 'local', es: 'local', en: 'local' },
});
export type GovernmentLevel = keyof typeof GovernmentLevel;

@Value('A former name of an institution.')
export class FormerName {
  @Fact({
    labels: { fr: 'nom', es: 'nombre', en: 'name' },
    description: 'The former name.',
    required: true,
  })
  name!: string;

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'Period during which it was used.',
    type: () => Interval,
  })
  period?: Period;

  @Cited()
  citations!: Citation[];
}

@Entity({
  kind: 'INSTITUTION',
  plural: 'institutions',
  labels: { fr: 'institution', es: 'institución', en: 'institution' },
  pluralLabels: { fr: 'institutions', es: 'instituciones', en: 'institutions' },
  description:
    'An institution that acts: a State, ministry, embassy, local authority, network, agency, organisation, working group or standing programme.',
  descriptions: {
    fr: 'Organisme : État, ministère, ambassade, collectivité, réseau, agence, organisation, groupe de travail ou programme permanent.',
    es: 'Organismo: Estado, secretaría o ministerio, embajada, gobierno local, red, agencia, organización, grupo de trabajo o programa permanente.',
  },
  colour: '#2563a8',
  shape: 'circle',
})
export class Institution extends Actor {
  @Fact({
    labels: { fr: 'type d’institution', es: 'tipo de institución', en: 'type of institution' },
    description: 'Type of institution.',
    type: () => InstitutionType,
    required: true,
  })
  institutionType!: InstitutionType;

  @Fact({
    labels: { fr: 'sigle', es: 'sigla', en: 'acronym' },
    description: 'Main acronym; others are aliases.',
    help: {
      fr: 'Le principal ; les autres vont dans les autres noms.',
      es: 'La principal; las demás van en los otros nombres.',
      en: 'The main one; others go with the other names.',
    },
    maxLength: maxNameLength,
  })
  acronym?: string;

  @Fact({
    labels: { fr: 'niveau', es: 'nivel', en: 'level' },
    description: 'Level of government at which it acts.',
    type: () => GovernmentLevel,
  })
  level?: GovernmentLevel;

  @Fact({
    labels: { fr: 'anciens noms', es: 'nombres anteriores', en: 'former names' },
    description: 'Former names with their periods.',
    type: () => FormerName,
    list: true,
  })
  formerNames!: FormerName[];

  @Fact({
    labels: { fr: 'période', es: 'período', en: 'period' },
    description: 'Period from its foundation to its end, as far as it is known. A start in the future is planned.',
    type: () => Interval,
    alternatives: true,
  })
  period?: Period;

  @Fact({
    labels: { fr: 'missions', es: 'misiones', en: 'mandates' },
    description: 'Missions that texts give it.',
    type: () => Mandate,
    list: true,
  })
  mandates!: Mandate[];

  @Fact({
    labels: { fr: 'siège', es: 'sede', en: 'seat' },
    description: 'Where it has its seat.',
    type: () => Seat,
  })
  seat?: Seat;

  @Fact({
    labels: { fr: 'contacts', es: 'contactos', en: 'contacts' },
    description: 'Professional addresses at which it can be reached.',
    type: () => Contact,
    list: true,
  })
  contacts!: Contact[];

  @Fact({
    labels: { fr: 'chiffres', es: 'cifras', en: 'figures' },
    description: 'Figures that a source gives.',
    type: () => Figure,
    list: true,
  })
  figures!: Figure[];

  @Relation({
    labels: { fr: 'pays', es: 'país', en: 'country' },
    description: 'Country it belongs to; none for an international body.',
    help: {
      fr: 'Laissez vide pour un organisme international.',
      es: 'Deje vacío para un organismo internacional.',
      en: 'Leave empty for an international body.',
    },
    target: () => Place,
    edge: 'OF_COUNTRY',
    direction: 'out',
    owner: true,
  })
  country?: Place;

  @Relation({
    labels: { fr: 'compétence territoriale', es: 'competencia territorial', en: 'territorial scope' },
    description: 'Places within its competence.',
    help: {
      fr: 'Territoires de sa compétence.',
      es: 'Territorios de su competencia.',
      en: 'Places within its competence.',
    },
    target: () => Place,
    edge: 'COVERS',
    direction: 'out',
    many: true,
    owner: true,
  })
  covers!: Place[];

  @Relation({
    labels: { fr: 'membre de', es: 'miembro de', en: 'member of' },
    description: 'Institutions it belongs to.',
    target: () => Institution,
    edge: 'MEMBER_OF',
    direction: 'out',
    many: true,
    owner: true,
    acyclic: true,
    hop: true,
  })
  parentInstitutions!: Institution[];

  @Relation({
    labels: { fr: 'a pour membres', es: 'tiene como miembros', en: 'members' },
    description: 'Institutions that belong to it.',
    target: () => Institution,
    edge: 'MEMBER_OF',
    direction: 'in',
    many: true,
    hop: true,
  })
  subInstitutions!: Institution[];

  @Relation({
    labels: { fr: 'succède à', es: 'sucede a', en: 'succeeds' },
    description: 'Institutions it replaced.',
    target: () => Institution,
    edge: 'SUCCEEDS',
    direction: 'out',
    many: true,
    owner: true,
    acyclic: true,
    hop: true,
  })
  succeeds!: Institution[];

  @Relation({
    labels: { fr: 'remplacée par', es: 'sucedida por', en: 'succeeded by' },
    description: 'Institutions that replaced it.',
    target: () => Institution,
    edge: 'SUCCEEDS',
    direction: 'in',
    many: true,
    hop: true,
  })
  succeededBy!: Institution[];

  @Relation({
    labels: { fr: 'besoins', es: 'necesidades', en: 'needs' },
    description: 'Know-how that it seeks.',
    target: () => Need,
    edge: 'SOUGHT_BY',
    direction: 'in',
    many: true,
  })
  needs!: Need[];

  @Relation({
    labels: { fr: 'offres', es: 'ofertas', en: 'offers' },
    description: 'Know-how that it offers.',
    target: () => Offer,
    edge: 'OFFERED_BY',
    direction: 'in',
    many: true,
  })
  offers!: Offer[];

  @Relation({
    labels: { fr: 'personnes', es: 'personas', en: 'people' },
    description: 'Positions at the institution.',
    target: () => Person,
    edge: 'HOLDS_POSITION_AT',
    direction: 'in',
    many: true,
    hop: true,
    edgeType: () => Position,
    otherEnd: 'person',
    thisEnd: 'institution',
    paged: () => PageArgs,
  })
  staff!: Connection<Position>;
}
