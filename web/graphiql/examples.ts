/** What a developer sees first: questions that work on the data that comes with the product. */
const find = `# Find an actor by any of its names, in any language: accents, case
# and small slips do not matter. With whom does it cooperate, on what,
# and which passage of which document says so?
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
# Accept-Language header; names in the one that is asked for.
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

const decisions = `# What was decided, by which meeting, who is to do it, by when.
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

const overlaps = `# What would a planned partnership duplicate, whom should it join, and
# what can it learn from? The contributions of the reasons add up.
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
    "title": "Formación en información sobre países de origen para la COMAR",
    "partners": ["COMAR"],
    "places": ["MX"],
    "themes": ["asylum"],
    "start": "2018-09"
  }
}
`;

const path = `# Through whom does one actor reach another?
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

const kinds = `# The vocabulary: what kinds of thing exist, and what can be said of each.
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
