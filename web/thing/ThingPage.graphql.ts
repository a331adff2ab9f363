// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

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

export const ThingPageDocument = persisted<ThingPageQuery, ThingPageQueryVariables>(
  '7c5cf1c76945e3317beddad0233297da325b3b7813e6ed2f3627d0f15d8f2033',
  `query ThingPage($id: ID!, $participations: Int!, $language: Language!) {
  node(id: $id) {
    ...ThingHead
    ...Names
    ...Conflicts
    version
    description(language: $language)
    citations {
      ...Citation
      __typename
    }
    ... on Initiative {
      ...Keeping
      ...StatusHistory
      ...Findings
      ...Participants
      __typename
    }
    ... on Actor {
      ...Partners
      ...Timeline
      __typename
    }
    ... on Institution {
      ...InstitutionPositions
      __typename
    }
    ... on Person {
      ...PersonPositions
      __typename
    }
    ... on Event {
      ...Agenda
      ...EventDecisions
      __typename
    }
    __typename
  }
}

fragment ThingHead on Thing {
  ...ThingLink
  confirmed {
    ...Confirmed
    __typename
  }
  ... on Institution {
    acronym
    __typename
  }
  ... on Initiative {
    status
    statusHistory {
      date
      __typename
    }
    period {
      ...PeriodText
      __typename
    }
    __typename
  }
  __typename
}

fragment ThingLink on Thing {
  id
  kind
  name(language: $language)
  original: name
  ...Record
  __typename
}

fragment Record on Thing {
  id
  record
  visibility
  __typename
}

fragment Confirmed on Confirmation {
  date
  by
  old
  __typename
}

fragment PeriodText on Period {
  start
  end
  openEnded
  interval
  __typename
}

fragment Names on Thing {
  aliases
  identifiers {
    scheme
    value
    __typename
  }
  __typename
}

fragment Conflicts on Thing {
  conflicts {
    field
    statements {
      value
      citations {
        ...Citation
        __typename
      }
      __typename
    }
    __typename
  }
  __typename
}

fragment Citation on Citation {
  document {
    ...ThingLink
    date
    publisher
    __typename
  }
  section
  paragraph
  date
  confidence
  __typename
}

fragment Keeping on Initiative {
  ...Record
  version
  visibilityChoices
  __typename
}

fragment StatusHistory on Initiative {
  statusHistory {
    status
    date
    reason(language: $language)
    by
    citations {
      ...Citation
      __typename
    }
    __typename
  }
  __typename
}

fragment Findings on Initiative {
  results {
    ...Finding
    __typename
  }
  practices {
    ...Finding
    __typename
  }
  lessons {
    ...Finding
    __typename
  }
  difficulties {
    ...Finding
    __typename
  }
  __typename
}

fragment Finding on Finding {
  text(language: $language)
  citations {
    ...Citation
    __typename
  }
  __typename
}

fragment Participants on Initiative {
  participations(first: $participations) {
    totalCount
    nodes {
      ...ParticipationFacts
      actor {
        ...ThingLink
        __typename
      }
      __typename
    }
    __typename
  }
  __typename
}

fragment ParticipationFacts on Participation {
  id
  role
  note(language: $language)
  count
  contribution {
    ...MoneyText
    __typename
  }
  period {
    ...PeriodText
    __typename
  }
  citations {
    ...Citation
    __typename
  }
  __typename
}

fragment MoneyText on Money {
  amount
  currency
  inKind(language: $language)
  __typename
}

fragment Partners on Actor {
  partners(first: 100) {
    count
    actor {
      ...ThingLink
      __typename
    }
    initiatives {
      ...ThingLink
      period {
        ...PeriodText
        __typename
      }
      __typename
    }
    __typename
  }
  __typename
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
          __typename
        }
        period {
          ...PeriodText
          __typename
        }
        __typename
      }
      __typename
    }
    __typename
  }
  __typename
}

fragment InstitutionPositions on Institution {
  positions(first: 100) {
    totalCount
    nodes {
      ...PositionFacts
      person {
        ...ThingLink
        __typename
      }
      __typename
    }
    __typename
  }
  __typename
}

fragment PositionFacts on Position {
  id
  function(language: $language)
  period {
    ...PeriodText
    __typename
  }
  covers {
    ...ThingLink
    __typename
  }
  citations {
    ...Citation
    __typename
  }
  __typename
}

fragment PersonPositions on Person {
  held: positions {
    ...PositionFacts
    institution {
      ...ThingLink
      __typename
    }
    __typename
  }
  __typename
}

fragment Agenda on Event {
  agenda {
    text(language: $language)
    date
    citations {
      ...Citation
      __typename
    }
    __typename
  }
  __typename
}

fragment EventDecisions on Event {
  decisions {
    ...ThingLink
    due
    done
    responsible {
      ...ThingLink
      __typename
    }
    citations {
      ...Citation
      __typename
    }
    __typename
  }
  __typename
}`,
);
