// Written by `npm run codegen`. Change the .graphql file instead.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

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

export const OverlapsDocument = parse(`query Overlaps($proposal: ProposalInput!, $first: Int!, $language: Language!) {
  understanding(proposal: $proposal) {
    ...Understood
  }
  overlaps(proposal: $proposal, first: $first) {
    ...Overlap
  }
  whomToJoin(proposal: $proposal, first: 6) {
    ...Ally
  }
  whatToChange(proposal: $proposal, first: 10) {
    ...Change
  }
}
fragment Understood on Understanding {
  actors {
    ...RecognisedThing
  }
  places {
    ...RecognisedThing
  }
  themes {
    ...RecognisedThing
  }
  given {
    factor
    value
    thing {
      id
    }
  }
  words
  unknownWords
  period {
    ...PeriodText
  }
  compared
  initiatives
}
fragment RecognisedThing on Recognised {
  thing {
    ...ThingLink
  }
  words
  given
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
fragment PeriodText on Period {
  start
  end
  openEnded
  interval
}
fragment Overlap on Overlap {
  score
  verdict
  reasons {
    ...OverlapReason
  }
  initiative {
    ...OverlapInitiative
    ...Teaching
    ...Contacts
  }
}
fragment OverlapReason on Reason {
  factor
  contribution
  text(language: $language)
  things {
    ...ThingLink
  }
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
      }
    }
  }
  status
  statusHistory {
    date
  }
  period {
    ...PeriodText
  }
  citations {
    ...Citation
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
fragment Teaching on Initiative {
  kind
  results {
    ...Taught
  }
  practices {
    ...Taught
  }
  lessons {
    ...Taught
  }
  difficulties {
    ...Taught
  }
}
fragment Taught on Finding {
  text(language: $language)
  citations {
    ...Citation
  }
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
            }
          }
        }
        ... on Institution {
          type
          positions(first: 3) {
            nodes {
              ...ContactPosition
              person {
                ...ThingLink
              }
            }
          }
        }
      }
    }
  }
}
fragment ContactPosition on Position {
  function(language: $language)
  period {
    ...PeriodText
  }
}
fragment Ally on Ally {
  actor {
    ...ThingLink
  }
  standing
  initiatives {
    ...ThingLink
  }
  count
  lastActive
  contacts {
    ...ThingLink
    positions {
      function(language: $language)
      institution {
        id
      }
    }
  }
  absentFrom {
    ...ThingLink
  }
}
fragment Change on Change {
  factor
  thing {
    ...ThingLink
  }
  words
  initiative {
    ...ThingLink
  }
  before
  after
  verdict
  clears
}`) as TypedDocumentNode<OverlapsQuery, OverlapsQueryVariables>;
