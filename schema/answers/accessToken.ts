import { Field, ID, ObjectType } from 'type-graphql';
import { createEnum } from '../values/enum.ts';
import { DateTime } from '../values/dateTime.ts';

export const TokenScope = createEnum('TokenScope', 'What an access token may be used for.', {
  READ: {
    fr: 'lire ce que lit un éditeur',
    es: 'leer lo que lee un editor',
    en: 'read what an editor may read',
  },
  PROPOSE: {
    fr: 'lire et enregistrer des propositions comme brouillons',
    es: 'leer y guardar propuestas como borradores',
    en: 'read, and save proposals as drafts',
  },
  EDIT: { fr: 'modifier', es: 'editar', en: 'edit' },
});
export type TokenScope = keyof typeof TokenScope;

@ObjectType({ description: 'An access token of a program. The token itself is not stored.' })
export class AccessToken {
  @Field(() => ID, { description: 'Id, for `revokeToken`.' })
  id!: string;
  @Field(() => String, { description: 'Name, which the history shows as the author of changes.' })
  name!: string;
  @Field(() => TokenScope, { description: 'What it may be used for.' })
  scope!: TokenScope;
  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt!: string;
  @Field(() => String, { description: 'Name of the editor who created it.' })
  createdBy!: string;
  @Field(() => DateTime, { description: 'When it expires, or expired.' })
  expiresAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'Last use, to 5 minutes; null when it was never used.' })
  lastUsedAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt?: string | null;
}

@ObjectType({ description: 'A new access token.' })
export class CreatedToken {
  @Field(() => String, {
    description: 'The token, for the header `Authorization: Bearer <token>`. It is returned this once.',
  })
  token!: string;
  @Field(() => AccessToken, { description: 'Its name, scope and dates.' })
  details!: AccessToken;
}
