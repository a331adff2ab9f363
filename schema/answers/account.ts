import { Field, ID, ObjectType } from 'type-graphql';
import { Institution } from '../entities/institution.ts';
import { DateTime } from '../values/dateTime.ts';
import { createEnum } from '../values/enum.ts';
import { Language } from '../values/language.ts';

export const AccountRole = createEnum('AccountRole', 'What a person may do. Readers need no account.', {
  CONTRIBUTOR: {
    fr: 'contributeur : lit le réseau et propose',
    es: 'colaborador: lee la red y propone',
    en: 'contributor: reads the network and proposes',
  },
  EDITOR: {
    fr: 'éditeur : modifie, valide et fusionne',
    es: 'editor: modifica, valida y fusiona',
    en: 'editor: edits, validates and merges',
  },
  ADMINISTRATOR: {
    fr: 'administrateur : gère aussi les personnes',
    es: 'administrador: gestiona también a las personas',
    en: 'administrator: also manages people',
  },
});
export type AccountRole = keyof typeof AccountRole;

export const AccountState = createEnum('AccountState', 'State of an account.', {
  REQUESTED: { fr: 'accès demandé', es: 'acceso solicitado', en: 'access requested' },
  INVITED: { fr: 'invité', es: 'invitado', en: 'invited' },
  ACTIVE: { fr: 'actif', es: 'activo', en: 'active' },
  SUSPENDED: { fr: 'suspendu', es: 'suspendido', en: 'suspended' },
});
export type AccountState = keyof typeof AccountState;

@ObjectType({ description: 'The account of a person.' })
export class Account {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;
  @Field(() => String, { description: 'Mail address, with which the person signs in.' })
  mail!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name, which the history shows as the author of changes; null before an invitation is accepted.',
  })
  name?: string | null;
  @Field(() => AccountRole, { description: 'What the person may do.' })
  role!: AccountRole;
  @Field(() => AccountState, { description: 'State of the account.' })
  state!: AccountState;
  @Field(() => [Institution], { description: 'Institutions for which the person speaks.' })
  institutions!: Institution[];
  @Field(() => Language, { description: 'Language of the mails that the person gets.' })
  language!: Language;
  @Field(() => String, { nullable: true, description: 'What the person wrote when asking for access.' })
  message?: string | null;
  @Field(() => DateTime, { description: 'When the person was invited, or asked for access.' })
  createdAt!: string;
  @Field(() => String, { nullable: true, description: 'Name of the administrator who invited the person.' })
  createdBy?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the person was last seen, to a day; null for never.' })
  lastSeenAt?: string | null;
}

@ObjectType({ description: 'A link for one person. It works once.' })
export class AccountLink {
  @Field(() => Account, { description: 'The account that the link opens.' })
  account!: Account;
  @Field(() => String, {
    description:
      'Address of the link on this site, from its `/`. What follows `#` is secret and is returned this once.',
  })
  path!: string;
  @Field(() => DateTime, { description: 'When it expires.' })
  expiresAt!: string;
  @Field(() => Boolean, { description: 'Whether it was mailed to the person. If not, pass it on yourself.' })
  mailed!: boolean;
}

export const LinkPurpose = createEnum('LinkPurpose', 'What a link is for.', {
  SET_UP: { fr: 'premier administrateur', es: 'primer administrador', en: 'first administrator' },
  INVITATION: { fr: 'invitation', es: 'invitación', en: 'invitation' },
  RESET: { fr: 'nouveau mot de passe', es: 'contraseña nueva', en: 'new password' },
});
export type LinkPurpose = keyof typeof LinkPurpose;

@ObjectType({ description: 'What a link that was mailed or copied is for.' })
export class LinkDetails {
  @Field(() => LinkPurpose, { description: 'What it is for.' })
  purpose!: LinkPurpose;
  @Field(() => String, { nullable: true, description: 'Mail address of its account; null for the set-up.' })
  mail?: string | null;
  @Field(() => AccountRole, { description: 'Role of its account.' })
  role!: AccountRole;
  @Field(() => DateTime, { description: 'When it expires.' })
  expiresAt!: string;
}

@ObjectType({ description: 'A browser in which a person is signed in.' })
export class AccountSession {
  @Field(() => ID, { description: 'Id, for `endSession`.' })
  id!: string;
  @Field(() => String, { description: 'What the browser says about itself (`User-Agent`).' })
  device!: string;
  @Field(() => DateTime, { description: 'When the person signed in.' })
  createdAt!: string;
  @Field(() => DateTime, { description: 'Last use, to a day.' })
  lastSeenAt!: string;
  @Field(() => Boolean, { description: 'Whether it is the session of this request.' })
  current!: boolean;
}

@ObjectType({ description: 'How people sign in to this server.' })
export class SignInOptions {
  @Field(() => Boolean, {
    description: 'Whether the server sends mails. If not, links are shown to administrators, to be passed on.',
  })
  sendsMail!: boolean;
  @Field(() => Boolean, {
    description: 'Whether there is no administrator yet: the server printed a link for the first.',
  })
  needsSetUp!: boolean;
}
