import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import { serve } from './serve.ts';

/** The part of the schema that the cases use, in the directives of @neo4j/graphql. */
const typeDefs = `
  interface Initiative { id: ID! name: String! }
  interface Actor { id: ID! name: String! }
  type Participation @relationshipProperties { role: String }
  type Project implements Initiative @node {
    id: ID! name: String! sort_fr: String status: String period: String from: String to: String
    actors: [Institution!]! @relationship(type: "PARTICIPATES_IN", direction: IN, properties: "Participation")
    themes: [Theme!]! @relationship(type: "ABOUT", direction: OUT)
    places: [Place!]! @relationship(type: "TAKES_PLACE_IN", direction: OUT)
  }
  type Agreement implements Initiative @node { id: ID! name: String! }
  type Training implements Initiative @node { id: ID! name: String! }
  type Event implements Initiative @node { id: ID! name: String! }
  type Institution implements Actor @node {
    id: ID! name: String! sort_fr: String
    initiatives: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Participation")
  }
  type Person implements Actor @node { id: ID! name: String! }
  type Theme @node { id: ID! name: String! broader: [Theme!]! @relationship(type: "BROADER", direction: OUT) }
  type Place @node { id: ID! name: String! }
`;

/** Comparison filters for strings, which dates are stored as. */
const features = { filters: { String: { LTE: true, GTE: true } } };

/** N: @neo4j/graphql in Apollo Server, behind the same Express. */
serve(async ({ uri, user, password, database }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: 50 });
  const server = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema() });
  await server.start();
  const application = express();
  application.use(
    '/graphql',
    express.json(),
    expressMiddleware(server, { context: async () => ({ sessionConfig: { database } }) as object }),
  );
  return createServer(application);
});
