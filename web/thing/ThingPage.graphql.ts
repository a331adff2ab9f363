// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Confidence = 'IMPLIED' | 'STATED' | 'UNCERTAIN';

export type Kind =
  | 'AGREEMENT'
  | 'DECISION'
  | 'DOCUMENT'
  | 'EVENT'
  | 'INSTITUTION'
  | 'PERSON'
  | 'PLACE'
  | 'PROJECT'
  | 'THEME'
  | 'TRAINING';

export type Language = 'EN' | 'ES' | 'FR';

export type RecordState = 'DRAFT' | 'REJECTED' | 'REMOVED' | 'SUBMITTED' | 'VALIDATED';

export type Role =
  | 'ATTENDEE'
  | 'BENEFICIARY'
  | 'FUNDER'
  | 'HOST'
  | 'LEAD'
  | 'OBSERVER'
  | 'PARTNER'
  | 'SIGNATORY'
  | 'SPEAKER'
  | 'TRAINER';

export type Status = 'DORMANT' | 'ENDED' | 'ONGOING' | 'UPCOMING';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type ThingPageQueryVariables = Exact<{
  id: string | number;
  participations: number;
  language: Language;
}>;

export type ThingPageQuery = {
  node:
    | ({
        version: number;
        description: string | null;
        visibilityChoices: Array<Visibility>;
        status: Status;
        aliases: Array<string>;
        id: string;
        record: RecordState;
        visibility: Visibility;
        kind: Kind;
        name: string;
        original: string;
        citations: Array<
          {
            section: string | null;
            paragraph: number | null;
            date: string | null;
            confidence: Confidence;
            document: {
              date: string | null;
              publisher: string | null;
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Document' };
          } & { __typename: 'Citation' }
        >;
        statusHistory: Array<
          {
            status: Status;
            date: string;
            reason: string | null;
            by: string | null;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'StatusStatement' }
        >;
        results: Array<
          {
            text: string;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Finding' }
        >;
        practices: Array<
          {
            text: string;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Finding' }
        >;
        lessons: Array<
          {
            text: string;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Finding' }
        >;
        difficulties: Array<
          {
            text: string;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Finding' }
        >;
        participations: {
          totalCount: number;
          nodes: Array<
            {
              id: string;
              role: Role;
              note: string | null;
              count: number | null;
              actor: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Institution' | 'Person' };
              contribution:
                | ({ amount: number | null; currency: string | null; inKind: string | null } & { __typename: 'Money' })
                | null;
              period:
                | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                    __typename: 'Period';
                  })
                | null;
              citations: Array<
                {
                  section: string | null;
                  paragraph: number | null;
                  date: string | null;
                  confidence: Confidence;
                  document: {
                    date: string | null;
                    publisher: string | null;
                    id: string;
                    kind: Kind;
                    name: string;
                    record: RecordState;
                    visibility: Visibility;
                    original: string;
                  } & { __typename: 'Document' };
                } & { __typename: 'Citation' }
              >;
            } & { __typename: 'Participation' }
          >;
        } & { __typename: 'ParticipationConnection' };
        period:
          | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
              __typename: 'Period';
            })
          | null;
        confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
        identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
        conflicts: Array<
          {
            field: string;
            statements: Array<
              {
                value: string;
                citations: Array<
                  {
                    section: string | null;
                    paragraph: number | null;
                    date: string | null;
                    confidence: Confidence;
                    document: {
                      date: string | null;
                      publisher: string | null;
                      id: string;
                      kind: Kind;
                      name: string;
                      record: RecordState;
                      visibility: Visibility;
                      original: string;
                    } & { __typename: 'Document' };
                  } & { __typename: 'Citation' }
                >;
              } & { __typename: 'Statement' }
            >;
          } & { __typename: 'Conflict' }
        >;
      } & { __typename: 'Agreement' | 'Project' | 'Training' })
    | ({
        version: number;
        description: string | null;
        aliases: Array<string>;
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
        citations: Array<
          {
            section: string | null;
            paragraph: number | null;
            date: string | null;
            confidence: Confidence;
            document: {
              date: string | null;
              publisher: string | null;
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Document' };
          } & { __typename: 'Citation' }
        >;
        confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
        identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
        conflicts: Array<
          {
            field: string;
            statements: Array<
              {
                value: string;
                citations: Array<
                  {
                    section: string | null;
                    paragraph: number | null;
                    date: string | null;
                    confidence: Confidence;
                    document: {
                      date: string | null;
                      publisher: string | null;
                      id: string;
                      kind: Kind;
                      name: string;
                      record: RecordState;
                      visibility: Visibility;
                      original: string;
                    } & { __typename: 'Document' };
                  } & { __typename: 'Citation' }
                >;
              } & { __typename: 'Statement' }
            >;
          } & { __typename: 'Conflict' }
        >;
      } & { __typename: 'Decision' | 'Document' | 'Place' | 'Theme' })
    | ({
        version: number;
        description: string | null;
        visibilityChoices: Array<Visibility>;
        status: Status;
        aliases: Array<string>;
        id: string;
        record: RecordState;
        visibility: Visibility;
        kind: Kind;
        name: string;
        original: string;
        citations: Array<
          {
            section: string | null;
            paragraph: number | null;
            date: string | null;
            confidence: Confidence;
            document: {
              date: string | null;
              publisher: string | null;
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Document' };
          } & { __typename: 'Citation' }
        >;
        statusHistory: Array<
          {
            status: Status;
            date: string;
            reason: string | null;
            by: string | null;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'StatusStatement' }
        >;
        results: Array<
          {
            text: string;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Finding' }
        >;
        practices: Array<
          {
            text: string;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Finding' }
        >;
        lessons: Array<
          {
            text: string;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Finding' }
        >;
        difficulties: Array<
          {
            text: string;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Finding' }
        >;
        participations: {
          totalCount: number;
          nodes: Array<
            {
              id: string;
              role: Role;
              note: string | null;
              count: number | null;
              actor: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Institution' | 'Person' };
              contribution:
                | ({ amount: number | null; currency: string | null; inKind: string | null } & { __typename: 'Money' })
                | null;
              period:
                | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                    __typename: 'Period';
                  })
                | null;
              citations: Array<
                {
                  section: string | null;
                  paragraph: number | null;
                  date: string | null;
                  confidence: Confidence;
                  document: {
                    date: string | null;
                    publisher: string | null;
                    id: string;
                    kind: Kind;
                    name: string;
                    record: RecordState;
                    visibility: Visibility;
                    original: string;
                  } & { __typename: 'Document' };
                } & { __typename: 'Citation' }
              >;
            } & { __typename: 'Participation' }
          >;
        } & { __typename: 'ParticipationConnection' };
        agenda: Array<
          {
            text: string;
            date: string | null;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'AgendaItem' }
        >;
        decisions: Array<
          {
            due: string | null;
            done: boolean | null;
            id: string;
            kind: Kind;
            name: string;
            record: RecordState;
            visibility: Visibility;
            original: string;
            responsible: Array<
              {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Institution' | 'Person' }
            >;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Decision' }
        >;
        period:
          | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
              __typename: 'Period';
            })
          | null;
        confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
        identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
        conflicts: Array<
          {
            field: string;
            statements: Array<
              {
                value: string;
                citations: Array<
                  {
                    section: string | null;
                    paragraph: number | null;
                    date: string | null;
                    confidence: Confidence;
                    document: {
                      date: string | null;
                      publisher: string | null;
                      id: string;
                      kind: Kind;
                      name: string;
                      record: RecordState;
                      visibility: Visibility;
                      original: string;
                    } & { __typename: 'Document' };
                  } & { __typename: 'Citation' }
                >;
              } & { __typename: 'Statement' }
            >;
          } & { __typename: 'Conflict' }
        >;
      } & { __typename: 'Event' })
    | ({
        version: number;
        description: string | null;
        acronym: string | null;
        aliases: Array<string>;
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
        citations: Array<
          {
            section: string | null;
            paragraph: number | null;
            date: string | null;
            confidence: Confidence;
            document: {
              date: string | null;
              publisher: string | null;
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Document' };
          } & { __typename: 'Citation' }
        >;
        partners: Array<
          {
            count: number;
            actor: {
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Institution' | 'Person' };
            initiatives: Array<
              {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
                period:
                  | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                      __typename: 'Period';
                    })
                  | null;
              } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' }
            >;
          } & { __typename: 'Partner' }
        >;
        participations: {
          totalCount: number;
          nodes: Array<
            {
              id: string;
              role: Role;
              note: string | null;
              count: number | null;
              initiative: {
                status: Status;
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
                statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
                period:
                  | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                      __typename: 'Period';
                    })
                  | null;
              } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
              contribution:
                | ({ amount: number | null; currency: string | null; inKind: string | null } & { __typename: 'Money' })
                | null;
              period:
                | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                    __typename: 'Period';
                  })
                | null;
              citations: Array<
                {
                  section: string | null;
                  paragraph: number | null;
                  date: string | null;
                  confidence: Confidence;
                  document: {
                    date: string | null;
                    publisher: string | null;
                    id: string;
                    kind: Kind;
                    name: string;
                    record: RecordState;
                    visibility: Visibility;
                    original: string;
                  } & { __typename: 'Document' };
                } & { __typename: 'Citation' }
              >;
            } & { __typename: 'Participation' }
          >;
        } & { __typename: 'ParticipationConnection' };
        positions: {
          totalCount: number;
          nodes: Array<
            {
              id: string;
              function: string | null;
              person: {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Person' };
              period:
                | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                    __typename: 'Period';
                  })
                | null;
              covers: Array<
                {
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Place' }
              >;
              citations: Array<
                {
                  section: string | null;
                  paragraph: number | null;
                  date: string | null;
                  confidence: Confidence;
                  document: {
                    date: string | null;
                    publisher: string | null;
                    id: string;
                    kind: Kind;
                    name: string;
                    record: RecordState;
                    visibility: Visibility;
                    original: string;
                  } & { __typename: 'Document' };
                } & { __typename: 'Citation' }
              >;
            } & { __typename: 'Position' }
          >;
        } & { __typename: 'PositionConnection' };
        confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
        identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
        conflicts: Array<
          {
            field: string;
            statements: Array<
              {
                value: string;
                citations: Array<
                  {
                    section: string | null;
                    paragraph: number | null;
                    date: string | null;
                    confidence: Confidence;
                    document: {
                      date: string | null;
                      publisher: string | null;
                      id: string;
                      kind: Kind;
                      name: string;
                      record: RecordState;
                      visibility: Visibility;
                      original: string;
                    } & { __typename: 'Document' };
                  } & { __typename: 'Citation' }
                >;
              } & { __typename: 'Statement' }
            >;
          } & { __typename: 'Conflict' }
        >;
      } & { __typename: 'Institution' })
    | ({
        version: number;
        description: string | null;
        aliases: Array<string>;
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
        citations: Array<
          {
            section: string | null;
            paragraph: number | null;
            date: string | null;
            confidence: Confidence;
            document: {
              date: string | null;
              publisher: string | null;
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Document' };
          } & { __typename: 'Citation' }
        >;
        partners: Array<
          {
            count: number;
            actor: {
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Institution' | 'Person' };
            initiatives: Array<
              {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
                period:
                  | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                      __typename: 'Period';
                    })
                  | null;
              } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' }
            >;
          } & { __typename: 'Partner' }
        >;
        participations: {
          totalCount: number;
          nodes: Array<
            {
              id: string;
              role: Role;
              note: string | null;
              count: number | null;
              initiative: {
                status: Status;
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
                statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
                period:
                  | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                      __typename: 'Period';
                    })
                  | null;
              } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
              contribution:
                | ({ amount: number | null; currency: string | null; inKind: string | null } & { __typename: 'Money' })
                | null;
              period:
                | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                    __typename: 'Period';
                  })
                | null;
              citations: Array<
                {
                  section: string | null;
                  paragraph: number | null;
                  date: string | null;
                  confidence: Confidence;
                  document: {
                    date: string | null;
                    publisher: string | null;
                    id: string;
                    kind: Kind;
                    name: string;
                    record: RecordState;
                    visibility: Visibility;
                    original: string;
                  } & { __typename: 'Document' };
                } & { __typename: 'Citation' }
              >;
            } & { __typename: 'Participation' }
          >;
        } & { __typename: 'ParticipationConnection' };
        held: Array<
          {
            id: string;
            function: string | null;
            institution: {
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
            } & { __typename: 'Institution' };
            period:
              | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & {
                  __typename: 'Period';
                })
              | null;
            covers: Array<
              {
                id: string;
                kind: Kind;
                name: string;
                record: RecordState;
                visibility: Visibility;
                original: string;
              } & { __typename: 'Place' }
            >;
            citations: Array<
              {
                section: string | null;
                paragraph: number | null;
                date: string | null;
                confidence: Confidence;
                document: {
                  date: string | null;
                  publisher: string | null;
                  id: string;
                  kind: Kind;
                  name: string;
                  record: RecordState;
                  visibility: Visibility;
                  original: string;
                } & { __typename: 'Document' };
              } & { __typename: 'Citation' }
            >;
          } & { __typename: 'Position' }
        >;
        confirmed: ({ date: string; by: string | null; old: boolean } & { __typename: 'Confirmation' }) | null;
        identifiers: Array<{ scheme: string; value: string } & { __typename: 'Identifier' }>;
        conflicts: Array<
          {
            field: string;
            statements: Array<
              {
                value: string;
                citations: Array<
                  {
                    section: string | null;
                    paragraph: number | null;
                    date: string | null;
                    confidence: Confidence;
                    document: {
                      date: string | null;
                      publisher: string | null;
                      id: string;
                      kind: Kind;
                      name: string;
                      record: RecordState;
                      visibility: Visibility;
                      original: string;
                    } & { __typename: 'Document' };
                  } & { __typename: 'Citation' }
                >;
              } & { __typename: 'Statement' }
            >;
          } & { __typename: 'Conflict' }
        >;
      } & { __typename: 'Person' })
    | null;
} & { __typename: 'Query' };

export const ThingPageDocument = parse(`query ThingPage($id: ID!, $participations: Int!, $language: Language!) {
  node(id: $id) {
    ...ThingHead
    ...Names
    ...Conflicts
    version
    description(language: $language)
    citations {
      ...Citation
    }
    ... on Initiative {
      ...Keeping
      ...StatusHistory
      ...Findings
      ...Participants
    }
    ... on Actor {
      ...Partners
      ...Timeline
    }
    ... on Institution {
      ...InstitutionPositions
    }
    ... on Person {
      ...PersonPositions
    }
    ... on Event {
      ...Agenda
      ...EventDecisions
    }
  }
}
fragment ThingHead on Thing {
  ...ThingLink
  confirmed {
    ...Confirmed
  }
  ... on Institution {
    acronym
  }
  ... on Initiative {
    status
    statusHistory {
      date
    }
    period {
      ...PeriodText
    }
  }
}
fragment ThingLink on Thing {
  id
  kind
  name(language: $language)
  original: name
  ...Record
}
fragment Record on Thing {
  id
  record
  visibility
}
fragment Confirmed on Confirmation {
  date
  by
  old
}
fragment PeriodText on Period {
  start
  end
  openEnded
  interval
}
fragment Names on Thing {
  aliases
  identifiers {
    scheme
    value
  }
}
fragment Conflicts on Thing {
  conflicts {
    field
    statements {
      value
      citations {
        ...Citation
      }
    }
  }
}
fragment Citation on Citation {
  document {
    ...ThingLink
    date
    publisher
  }
  section
  paragraph
  date
  confidence
}
fragment Keeping on Initiative {
  ...Record
  version
  visibilityChoices
}
fragment StatusHistory on Initiative {
  statusHistory {
    status
    date
    reason(language: $language)
    by
    citations {
      ...Citation
    }
  }
}
fragment Findings on Initiative {
  results {
    ...Finding
  }
  practices {
    ...Finding
  }
  lessons {
    ...Finding
  }
  difficulties {
    ...Finding
  }
}
fragment Finding on Finding {
  text(language: $language)
  citations {
    ...Citation
  }
}
fragment Participants on Initiative {
  participations(first: $participations) {
    totalCount
    nodes {
      ...ParticipationFacts
      actor {
        ...ThingLink
      }
    }
  }
}
fragment ParticipationFacts on Participation {
  id
  role
  note(language: $language)
  count
  contribution {
    ...MoneyText
  }
  period {
    ...PeriodText
  }
  citations {
    ...Citation
  }
}
fragment MoneyText on Money {
  amount
  currency
  inKind(language: $language)
}
fragment Partners on Actor {
  partners(first: 100) {
    count
    actor {
      ...ThingLink
    }
    initiatives {
      ...ThingLink
      period {
        ...PeriodText
      }
    }
  }
}
fragment Timeline on Actor {
  participations(first: $participations) {
    totalCount
    nodes {
      ...ParticipationFacts
      initiative {
        ...ThingLink
        status
        statusHistory {
          date
        }
        period {
          ...PeriodText
        }
      }
    }
  }
}
fragment InstitutionPositions on Institution {
  positions(first: 100) {
    totalCount
    nodes {
      ...PositionFacts
      person {
        ...ThingLink
      }
    }
  }
}
fragment PositionFacts on Position {
  id
  function(language: $language)
  period {
    ...PeriodText
  }
  covers {
    ...ThingLink
  }
  citations {
    ...Citation
  }
}
fragment PersonPositions on Person {
  held: positions {
    ...PositionFacts
    institution {
      ...ThingLink
    }
  }
}
fragment Agenda on Event {
  agenda {
    text(language: $language)
    date
    citations {
      ...Citation
    }
  }
}
fragment EventDecisions on Event {
  decisions {
    ...ThingLink
    due
    done
    responsible {
      ...ThingLink
    }
    citations {
      ...Citation
    }
  }
}`) as TypedDocumentNode<ThingPageQuery, ThingPageQueryVariables>;
