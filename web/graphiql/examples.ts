/** The tabs of a first visit: queries that work on the data that comes with the product. */
const find = `# Find an actor by any of its names, in any language: accents, case
# and small typos do not matter. Lists its partners, their
# shared initiatives, and the passages of the documents cited.
query FindCOMAR {
  search(text: "Mexican refugee commission", kinds: [INSTITUTION], first: 1) {
    nodes {
      id
      name
      aliases
      ... on Actor {
        partners(first: 10) {
          count
          actor {
            name(language: EN)
          }
          initiatives {
            name(language: EN)
            status
            citations {
              document {
                name
              }
              section
              paragraph
            }
          }
        }
      }
    }
  }
}
`;

const search = `# Search everything. Labels and texts come in the language of the
# Accept-Language header; names in the requested one.
query Search($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    facets {
      field
      values {
        value
        label
        count
      }
    }
    edges {
      cursor
      node {
        id
        kind
        name(language: FR)
        description
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`;

const decisions = `# Decisions with their meeting, the responsible party and the due date.
query Decisions {
  decisions(first: 50, orderBy: { field: DUE }) {
    totalCount
    nodes {
      text(language: EN)
      due
      done
      responsible {
        name(language: EN)
      }
      event {
        name(language: EN)
      }
      citations {
        document {
          name
        }
        section
        paragraph
      }
    }
  }
}
`;

const overlaps = `# Initiatives that a planned partnership would duplicate or complement, and
# useful precedents. The contributions of the reasons add up to the score.
query Overlaps($proposal: ProposalInput!) {
  overlaps(proposal: $proposal, first: 5) {
    score
    verdict
    initiative {
      id
      kind
      name(language: EN)
      period {
        interval
      }
      status
    }
    reasons {
      factor
      contribution
      text(language: EN)
      things {
        id
        name(language: EN)
      }
    }
  }
}
`;

const proposal = `{
  "proposal": {
    "title": "Capacitación en información sobre países de origen para la COMAR",
    "partners": ["COMAR"],
    "places": ["MX"],
    "themes": ["asylum"],
    "start": "2018-09"
  }
}
`;

const path = `# The shortest path from one actor to another.
query Path {
  path(from: "cub", to: "ville-de-mexico") {
    nodes {
      id
      kind
      name(language: EN)
    }
    edges {
      source
      target
      relation
      role
      citations {
        section
        paragraph
      }
    }
  }
}
`;

const kinds = `# The vocabulary: the types of record and the fields of each.
query Kinds {
  kinds {
    kind
    type
    label
    pluralLabel
    description
    colour
    shape
    fields {
      name
      label
      type
      list
      required
    }
  }
}
`;

export const examples = [
  { query: find },
  { query: search, variables: '{ "text": "asile" }\n' },
  { query: overlaps, variables: proposal },
  { query: path },
  { query: decisions },
  { query: kinds },
];
