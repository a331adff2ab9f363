// Written by `npm run codegen`. Change the .graphql file instead.

/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type InstitutionType =
  | 'AGENCY'
  | 'COMPANY'
  | 'COURT'
  | 'EMBASSY'
  | 'HUMAN_RIGHTS_BODY'
  | 'INTERNATIONAL_ORGANISATION'
  | 'LOCAL_AUTHORITY'
  | 'MINISTRY'
  | 'NETWORK'
  | 'NGO'
  | 'PARLIAMENT'
  | 'POLICE'
  | 'PROGRAMME'
  | 'STATE'
  | 'UNIVERSITY'
  | 'WORKING_GROUP';

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

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type ContactPositionFragment = {
  function: string | null;
  period:
    | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & { __typename: 'Period' })
    | null;
} & { __typename: 'Position' };

export type ContactsFragment = {
  participations: {
    totalCount: number;
    nodes: Array<
      {
        role: Role;
        note: string | null;
        actor:
          | ({
              type: InstitutionType;
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
              positions: {
                nodes: Array<
                  {
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
                  } & { __typename: 'Position' }
                >;
              } & { __typename: 'PositionConnection' };
            } & { __typename: 'Institution' })
          | ({
              id: string;
              kind: Kind;
              name: string;
              record: RecordState;
              visibility: Visibility;
              original: string;
              held: Array<
                {
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
                } & { __typename: 'Position' }
              >;
            } & { __typename: 'Person' });
      } & { __typename: 'Participation' }
    >;
  } & { __typename: 'ParticipationConnection' };
} & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
