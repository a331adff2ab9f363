import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { Registry } from '#schema/model.ts';
import { getWhereType } from '#schema/where.ts';
import { cancellationPlugin } from '#server/http/cancellation.ts';
import { createExecutor, toGateway } from './executor.ts';
import { createJitExecutor } from './fastPath/jitExecutor.ts';
import { etagPlugin } from '#server/http/etag.ts';
import type { Context } from './context.ts';
import { useDirectResolvers } from './fastPath/directResolvers.ts';
import { type FastPath, fullFastPath } from './fastPath/pieces.ts';
import { logger } from '#server/logger.ts';
import { checkInputs } from './checkInputs.ts';
import { type Limits, costLimitPlugin } from './costLimit.ts';
import { errorLogPlugin, formatError } from './formatError.ts';
import { reportProblems } from './reportProblems.ts';
import { redirectMergedIds } from './redirectMergedIds.ts';
import { loadPersistedQueries } from './persistedQueries.ts';
import { LinksResolver } from './resolvers/accounts/links.ts';
import { OwnAccountResolver } from './resolvers/accounts/ownAccount.ts';
import { PeopleResolver } from './resolvers/accounts/people.ts';
import { SignInResolver } from './resolvers/accounts/signIn.ts';
import { AccessTokensResolver } from './resolvers/accessTokens.ts';
import { ChangeRecordResolver } from './resolvers/changeRecord.ts';
import { type ConcurrencyLimits, concurrencyLimitPlugin } from './concurrencyLimit.ts';
import { ChangeVisibilityResolver } from './resolvers/changeVisibility.ts';
import { ChangesResolver } from './resolvers/changes.ts';
import { documentTextResolvers } from './resolvers/documentText.ts';
import { entityResolver } from './resolvers/entity.ts';
import { saveAllResolver } from './resolvers/saveAll.ts';
import { EraseResolver } from './resolvers/erase.ts';
import { historyResolvers } from './resolvers/history.ts';
import { KindsResolver } from './resolvers/kinds.ts';
import { SaveProposalAsDraftResolver } from './resolvers/saveProposalAsDraft.ts';
import { ListsResolver, listedInterfaces } from './resolvers/lists.ts';
import { NodeResolver } from './resolvers/node.ts';
import { queryResolvers } from './resolvers/questions.ts';
import { SearchResolver } from './resolvers/search.ts';
import { type QueryPool, useWorkers } from './worker/queryPool.ts';
import { usageResolvers } from './resolvers/usage.ts';
import { ViewerResolver } from './resolvers/viewer.ts';

/** The GraphQL schema of a registry. */
export function createSchema(registry: Registry, fastPath: FastPath = fullFastPath): GraphQLSchema {
  registry.createConnections();
  // The arguments of lists name them; TypeGraphQL collects types before it reads arguments.
  [...listedInterfaces, ...registry.entities.map(({ type }) => type)].forEach(getWhereType);
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      SearchResolver,
      ListsResolver,
      ChangesResolver,
      ChangeVisibilityResolver,
      ChangeRecordResolver,
      ...documentTextResolvers,
      ...historyResolvers,
      EraseResolver,
      ...usageResolvers,
      SaveProposalAsDraftResolver,
      KindsResolver,
      ViewerResolver,
      AccessTokensResolver,
      SignInResolver,
      OwnAccountResolver,
      LinksResolver,
      PeopleResolver,
      ...queryResolvers,
      ...registry.entities.map(entityResolver),
      saveAllResolver(registry),
    ] as never,
    orphanedTypes: registry.entities.map(({ type }) => type) as never,
    // Drafts are validated by their GraphQL types and validateDraft, as imports are.
    validate: false,
  });
  return reportProblems(checkInputs(redirectMergedIds(useDirectResolvers(schema, fastPath))));
}

interface ApiOptions {
  concurrencyLimits?: Partial<ConcurrencyLimits>;
  fastPath?: FastPath;
  /** After this time a query is stopped. */
  timeoutMs?: number;
  /** Where comparisons are executed; in this thread when absent. */
  workers?: QueryPool;
}

export function createApi(
  schema: GraphQLSchema,
  limits: Limits,
  { concurrencyLimits, fastPath = fullFastPath, timeoutMs, workers }: ApiOptions = {},
): ApolloServer<Context> {
  const execute = fastPath.has('jit') ? createJitExecutor(schema) : createExecutor(schema);
  return new ApolloServer<Context>({
    gateway: toGateway(schema, workers ? useWorkers(schema, workers, execute) : execute),
    formatError,
    logger,
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: loadPersistedQueries(),
    // Long documents are slow to parse; values belong in variables.
    parseOptions: { maxTokens: 5_000 },
    stopOnTerminationSignals: false,
    plugins: [
      // It would visit every field of every response.
      ApolloServerPluginCacheControlDisabled(),
      costLimitPlugin(limits),
      cancellationPlugin(timeoutMs),
      concurrencyLimitPlugin(concurrencyLimits),
      etagPlugin,
      errorLogPlugin,
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
