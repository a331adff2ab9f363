// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AllyStanding = 'ACTIVE' | 'ONCE_ACTIVE';

export type Confidence = 'IMPLIED' | 'STATED' | 'UNCERTAIN';

export type Factor =
  | 'ACRONYM'
  | 'COUNTRY'
  | 'FUNDER'
  | 'IDENTIFIER'
  | 'KIND'
  | 'MEANING'
  | 'NAME'
  | 'PARTNER'
  | 'PART_OF'
  | 'PERIOD'
  | 'PLACE'
  | 'PUBLIC'
  | 'SUBJECT'
  | 'SUCCESSION'
  | 'THEME';

export type InitiativeKind = 'AGREEMENT' | 'EVENT' | 'PROJECT' | 'TRAINING';

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

export type Language = 'EN' | 'ES' | 'FR';

export type ProposalInput = {
  description?: string | null | undefined;
  end?: string | null | undefined;
  except?: Array<string | number> | null | undefined;
  kind?: InitiativeKind | null | undefined;
  partners?: Array<string> | null | undefined;
  places?: Array<string> | null | undefined;
  start?: string | null | undefined;
  themes?: Array<string> | null | undefined;
  title: string;
};

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

export type Verdict = 'DUPLICATE' | 'PRECEDENT' | 'RELATED';

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type OverlapsQueryVariables = Exact<{
  proposal: ProposalInput;
  first: number;
  language: Language;
}>;

export type OverlapsQuery = {
  understanding: {
    words: Array<string>;
    unknownWords: Array<string>;
    compared: number;
    initiatives: number;
    actors: Array<
      {
        words: Array<string>;
        given: boolean;
        thing: {
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
        } & {
          __typename:
            | 'Agreement'
            | 'Decision'
            | 'Document'
            | 'Event'
            | 'Institution'
            | 'Person'
            | 'Place'
            | 'Project'
            | 'Theme'
            | 'Training';
        };
      } & { __typename: 'Recognised' }
    >;
    places: Array<
      {
        words: Array<string>;
        given: boolean;
        thing: {
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
        } & {
          __typename:
            | 'Agreement'
            | 'Decision'
            | 'Document'
            | 'Event'
            | 'Institution'
            | 'Person'
            | 'Place'
            | 'Project'
            | 'Theme'
            | 'Training';
        };
      } & { __typename: 'Recognised' }
    >;
    themes: Array<
      {
        words: Array<string>;
        given: boolean;
        thing: {
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
        } & {
          __typename:
            | 'Agreement'
            | 'Decision'
            | 'Document'
            | 'Event'
            | 'Institution'
            | 'Person'
            | 'Place'
            | 'Project'
            | 'Theme'
            | 'Training';
        };
      } & { __typename: 'Recognised' }
    >;
    given: Array<
      {
        factor: Factor;
        value: string;
        thing:
          | ({ id: string } & {
              __typename:
                | 'Agreement'
                | 'Decision'
                | 'Document'
                | 'Event'
                | 'Institution'
                | 'Person'
                | 'Place'
                | 'Project'
                | 'Theme'
                | 'Training';
            })
          | null;
      } & { __typename: 'Given' }
    >;
    period: { start: string | null; end: string | null; openEnded: boolean; interval: string } & {
      __typename: 'Period';
    };
  } & { __typename: 'Understanding' };
  overlaps: Array<
    {
      score: number;
      verdict: Verdict;
      reasons: Array<
        {
          factor: Factor;
          contribution: number;
          text: string;
          things: Array<
            { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
              __typename:
                | 'Agreement'
                | 'Decision'
                | 'Document'
                | 'Event'
                | 'Institution'
                | 'Person'
                | 'Place'
                | 'Project'
                | 'Theme'
                | 'Training';
            }
          >;
        } & { __typename: 'Reason' }
      >;
      initiative: {
        description: string | null;
        status: Status;
        kind: Kind;
        id: string;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
        partOf:
          | ({
              id: string;
              partOf:
                | ({
                    id: string;
                    partOf: ({ id: string } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' }) | null;
                  } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
                | null;
            } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
          | null;
        statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
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
    } & { __typename: 'Overlap' }
  >;
  whomToJoin: Array<
    {
      standing: AllyStanding;
      count: number;
      lastActive: string | null;
      actor: { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
        __typename: 'Institution' | 'Person';
      };
      initiatives: Array<
        { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
          __typename: 'Agreement' | 'Event' | 'Project' | 'Training';
        }
      >;
      contacts: Array<
        {
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          positions: Array<
            { function: string | null; institution: { id: string } & { __typename: 'Institution' } } & {
              __typename: 'Position';
            }
          >;
        } & { __typename: 'Person' }
      >;
      absentFrom: Array<
        { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
          __typename: 'Institution';
        }
      >;
    } & { __typename: 'Ally' }
  >;
  whatToChange: Array<
    {
      factor: Factor;
      words: Array<string>;
      before: number;
      after: number;
      verdict: Verdict | null;
      clears: boolean;
      thing:
        | ({ id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
            __typename:
              | 'Agreement'
              | 'Decision'
              | 'Document'
              | 'Event'
              | 'Institution'
              | 'Person'
              | 'Place'
              | 'Project'
              | 'Theme'
              | 'Training';
          })
        | null;
      initiative: {
        id: string;
        kind: Kind;
        name: string;
        record: RecordState;
        visibility: Visibility;
        original: string;
      } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };
    } & { __typename: 'Change' }
  >;
} & { __typename: 'Query' };

export type OverlapFragment = {
  score: number;
  verdict: Verdict;
  reasons: Array<
    {
      factor: Factor;
      contribution: number;
      text: string;
      things: Array<
        { id: string; kind: Kind; name: string; record: RecordState; visibility: Visibility; original: string } & {
          __typename:
            | 'Agreement'
            | 'Decision'
            | 'Document'
            | 'Event'
            | 'Institution'
            | 'Person'
            | 'Place'
            | 'Project'
            | 'Theme'
            | 'Training';
        }
      >;
    } & { __typename: 'Reason' }
  >;
  initiative: {
    description: string | null;
    status: Status;
    kind: Kind;
    id: string;
    name: string;
    record: RecordState;
    visibility: Visibility;
    original: string;
    partOf:
      | ({
          id: string;
          partOf:
            | ({
                id: string;
                partOf: ({ id: string } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' }) | null;
              } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
            | null;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
      | null;
    statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
    period:
      | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & { __typename: 'Period' })
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
} & { __typename: 'Overlap' };

export const OverlapsDocument = persisted<OverlapsQuery, OverlapsQueryVariables>(
  'f9c45b35a9bd9641ccb6eabef102726a69be1c12354073f525d35be24a8a222d',
  `query Overlaps($proposal: ProposalInput!, $first: Int!, $language: Language!) {
  understanding(proposal: $proposal) {
    ...Understood
    __typename
  }
  overlaps(proposal: $proposal, first: $first) {
    ...Overlap
    __typename
  }
  whomToJoin(proposal: $proposal, first: 6) {
    ...Ally
    __typename
  }
  whatToChange(proposal: $proposal, first: 10) {
    ...Change
    __typename
  }
}

fragment Understood on Understanding {
  actors {
    ...RecognisedThing
    __typename
  }
  places {
    ...RecognisedThing
    __typename
  }
  themes {
    ...RecognisedThing
    __typename
  }
  given {
    factor
    value
    thing {
      id
      __typename
    }
    __typename
  }
  words
  unknownWords
  period {
    ...PeriodText
    __typename
  }
  compared
  initiatives
  __typename
}

fragment RecognisedThing on Recognised {
  thing {
    ...ThingLink
    __typename
  }
  words
  given
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

fragment PeriodText on Period {
  start
  end
  openEnded
  interval
  __typename
}

fragment Overlap on Overlap {
  score
  verdict
  reasons {
    ...OverlapReason
    __typename
  }
  initiative {
    ...OverlapInitiative
    ...Teaching
    ...Contacts
    __typename
  }
  __typename
}

fragment OverlapReason on Reason {
  factor
  contribution
  text(language: $language)
  things {
    ...ThingLink
    __typename
  }
  __typename
}

fragment OverlapInitiative on Initiative {
  ...ThingLink
  description(language: $language)
  partOf {
    id
    partOf {
      id
      partOf {
        id
        __typename
      }
      __typename
    }
    __typename
  }
  status
  statusHistory {
    date
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

fragment Teaching on Initiative {
  kind
  results {
    ...Taught
    __typename
  }
  practices {
    ...Taught
    __typename
  }
  lessons {
    ...Taught
    __typename
  }
  difficulties {
    ...Taught
    __typename
  }
  __typename
}

fragment Taught on Finding {
  text(language: $language)
  citations {
    ...Citation
    __typename
  }
  __typename
}

fragment Contacts on Initiative {
  participations(first: 20) {
    totalCount
    nodes {
      role
      note(language: $language)
      actor {
        ...ThingLink
        ... on Person {
          held: positions {
            ...ContactPosition
            institution {
              ...ThingLink
              __typename
            }
            __typename
          }
          __typename
        }
        ... on Institution {
          type
          positions(first: 3) {
            nodes {
              ...ContactPosition
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
        __typename
      }
      __typename
    }
    __typename
  }
  __typename
}

fragment ContactPosition on Position {
  function(language: $language)
  period {
    ...PeriodText
    __typename
  }
  __typename
}

fragment Ally on Ally {
  actor {
    ...ThingLink
    __typename
  }
  standing
  initiatives {
    ...ThingLink
    __typename
  }
  count
  lastActive
  contacts {
    ...ThingLink
    positions {
      function(language: $language)
      institution {
        id
        __typename
      }
      __typename
    }
    __typename
  }
  absentFrom {
    ...ThingLink
    __typename
  }
  __typename
}

fragment Change on Change {
  factor
  thing {
    ...ThingLink
    __typename
  }
  words
  initiative {
    ...ThingLink
    __typename
  }
  before
  after
  verdict
  clears
  __typename
}`,
);
