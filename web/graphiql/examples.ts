/** What a developer sees first: questions that work on the data that comes with the product. */
const find = `# Find an actor by any of its names, in any language. Accents, case and small slips do not matter.
# Who cooperates with it, on what, and which document says so?
query FindCOMAR {
  search(text: "Mexican refugee commission", kinds: [INSTITUTION], first: 1) {
    nodes {
      id
      name
      aliases
      ... on Actor {
        participations(first: 20) {
          totalCount
          nodes {
            role
            initiative {
              name(language: EN)
              status
              participations(first: 20) {
                nodes {
                  role
                  actor {
                    name(language: EN)
                  }
                }
              }
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
    }
  }
}
`;

const search = `# Search everything. The reader's language comes from the Accept-Language header, or from \`language\`.
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
        description(language: FR)
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
  decisions(first: 50, orderBy: { field: START }) {
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
  { query: search, variables: '{ "text": "asile" }' },
  { query: decisions },
  { query: kinds },
];
