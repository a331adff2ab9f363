// Written by `npm run codegen`. Change the .graphql file instead.
import { persisted } from '#web/api/persisted.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type ThingFilter = {
  actor?: Array<string | number> | null | undefined;
  disputed?: boolean | null | undefined;
  document?: Array<string | number> | null | undefined;
  done?: boolean | null | undefined;
  kind?: Array<Kind> | null | undefined;
  period?: string | null | undefined;
  place?: Array<string | number> | null | undefined;
  record?: Array<RecordState> | null | undefined;
  role?: Array<Role> | null | undefined;
  started?: string | null | undefined;
  status?: Array<Status> | null | undefined;
  text?: string | null | undefined;
  theme?: Array<string | number> | null | undefined;
  type?: Array<string> | null | undefined;
};

export type Visibility = 'NETWORK' | 'PRIVATE' | 'PUBLIC';

export type AroundQueryVariables = Exact<{
  of: string | number;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
  filter?: ThingFilter | null | undefined;
  relations?: Array<string> | string | null | undefined;
}>;

export type AroundQuery = {
  neighbourhood: {
    nodes: Array<
      { id: string } & {
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
  } & { __typename: 'Neighbourhood' };
} & { __typename: 'Query' };

export type WayQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  filter?: ThingFilter | null | undefined;
}>;

export type WayQuery = {
  path:
    | ({
        nodes: Array<
          { id: string } & {
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
      } & { __typename: 'Path' })
    | null;
} & { __typename: 'Query' };

export type ExploredQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  filter?: ThingFilter | null | undefined;
  language: Language;
}>;

export type ExploredQuery = {
  among: {
    nodes: Array<
      | ({
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
          layoutPosition: ({ x: number; y: number } & { __typename: 'Point' }) | null;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
      | ({
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          layoutPosition: ({ x: number; y: number } & { __typename: 'Point' }) | null;
        } & { __typename: 'Decision' | 'Document' | 'Person' | 'Place' | 'Theme' })
      | ({
          acronym: string | null;
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          layoutPosition: ({ x: number; y: number } & { __typename: 'Point' }) | null;
        } & { __typename: 'Institution' })
    >;
    edges: Array<
      { id: string; source: string; target: string; relation: string; label: string; role: Role | null } & {
        __typename: 'Edge';
      }
    >;
    leftOut: Array<{ of: string; count: number } & { __typename: 'LeftOut' }>;
  } & { __typename: 'Among' };
} & { __typename: 'Query' };

export type WholeQueryVariables = Exact<{
  limit?: number | null | undefined;
  filter?: ThingFilter | null | undefined;
  language: Language;
}>;

export type WholeQuery = {
  overview: {
    totalCount: number;
    nodes: Array<
      | ({
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
          layoutPosition: ({ x: number; y: number } & { __typename: 'Point' }) | null;
        } & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' })
      | ({
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          layoutPosition: ({ x: number; y: number } & { __typename: 'Point' }) | null;
        } & { __typename: 'Decision' | 'Document' | 'Person' | 'Place' | 'Theme' })
      | ({
          acronym: string | null;
          id: string;
          kind: Kind;
          name: string;
          record: RecordState;
          visibility: Visibility;
          original: string;
          layoutPosition: ({ x: number; y: number } & { __typename: 'Point' }) | null;
        } & { __typename: 'Institution' })
    >;
    edges: Array<
      { id: string; source: string; target: string; relation: string; label: string; role: Role | null } & {
        __typename: 'Edge';
      }
    >;
    leftOut: Array<{ of: string; count: number } & { __typename: 'LeftOut' }>;
  } & { __typename: 'Overview' };
} & { __typename: 'Query' };

export type ExploredTieFragment = {
  id: string;
  source: string;
  target: string;
  relation: string;
  label: string;
  role: Role | null;
} & { __typename: 'Edge' };

type ExploredThing_3HCmSc3c3wyJgiAi2Gh95povRk0Yar7mtqwxhDbBa8_Fragment = {
  status: Status;
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  statusHistory: Array<{ date: string } & { __typename: 'StatusStatement' }>;
  period:
    | ({ start: string | null; end: string | null; openEnded: boolean; interval: string } & { __typename: 'Period' })
    | null;
  layoutPosition: ({ x: number; y: number } & { __typename: 'Point' }) | null;
} & { __typename: 'Agreement' | 'Event' | 'Project' | 'Training' };

type ExploredThing_EMYa7n3Ks2el4s3qZIuqY3A8gPe3LkrtzojsJc1sHgu_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  layoutPosition: ({ x: number; y: number } & { __typename: 'Point' }) | null;
} & { __typename: 'Decision' | 'Document' | 'Person' | 'Place' | 'Theme' };

type ExploredThing_Institution_Fragment = {
  acronym: string | null;
  id: string;
  kind: Kind;
  name: string;
  record: RecordState;
  visibility: Visibility;
  original: string;
  layoutPosition: ({ x: number; y: number } & { __typename: 'Point' }) | null;
} & { __typename: 'Institution' };

export type ExploredThingFragment =
  | ExploredThing_3HCmSc3c3wyJgiAi2Gh95povRk0Yar7mtqwxhDbBa8_Fragment
  | ExploredThing_EMYa7n3Ks2el4s3qZIuqY3A8gPe3LkrtzojsJc1sHgu_Fragment
  | ExploredThing_Institution_Fragment;

export const AroundDocument = persisted<AroundQuery, AroundQueryVariables>(
  '53cfbf807c9366bb0f7485baa21c6e1dde750a0ac0d5f3ac65f3a2644c977523',
  `query Around($of: ID!, $depth: Int, $limit: Int, $filter: ThingFilter, $relations: [String!]) {
  neighbourhood(
    of: $of
    depth: $depth
    limit: $limit
    filter: $filter
    relations: $relations
  ) {
    nodes {
      id
      __typename
    }
    __typename
  }
}`,
);
export const WayDocument = persisted<WayQuery, WayQueryVariables>(
  'c1096fefb2e39107e11f3f3c452410e3be3208590fea6c3e0ec533a23548c80c',
  `query Way($from: ID!, $to: ID!, $filter: ThingFilter) {
  path(from: $from, to: $to, filter: $filter) {
    nodes {
      id
      __typename
    }
    __typename
  }
}`,
);
export const ExploredDocument = persisted<ExploredQuery, ExploredQueryVariables>(
  '76f626b1ea32219680b70612bb619df0d4c078ae1de5f672da8dcc35380090bc',
  `query Explored($ids: [ID!]!, $filter: ThingFilter, $language: Language!) {
  among(ids: $ids, filter: $filter) {
    nodes {
      ...ExploredThing
      __typename
    }
    edges {
      ...ExploredTie
      __typename
    }
    leftOut {
      of
      count
      __typename
    }
    __typename
  }
}

fragment ExploredThing on Thing {
  ...ThingLink
  layoutPosition {
    x
    y
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

fragment PeriodText on Period {
  start
  end
  openEnded
  interval
  __typename
}

fragment ExploredTie on Edge {
  id
  source
  target
  relation
  label
  role
  __typename
}`,
);
export const WholeDocument = persisted<WholeQuery, WholeQueryVariables>(
  '86b23aa8669f69f80e6cd44e0666f33ad739927c6bef6d92006ca742033b9f36',
  `query Whole($limit: Int, $filter: ThingFilter, $language: Language!) {
  overview(limit: $limit, filter: $filter) {
    nodes {
      ...ExploredThing
      __typename
    }
    edges {
      ...ExploredTie
      __typename
    }
    leftOut {
      of
      count
      __typename
    }
    totalCount
    __typename
  }
}

fragment ExploredThing on Thing {
  ...ThingLink
  layoutPosition {
    x
    y
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

fragment PeriodText on Period {
  start
  end
  openEnded
  interval
  __typename
}

fragment ExploredTie on Edge {
  id
  source
  target
  relation
  label
  role
  __typename
}`,
);
