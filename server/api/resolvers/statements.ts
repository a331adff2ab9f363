import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { multiplyBy } from '#schema/complexity.ts';
import { Thing } from '#schema/thing.ts';
import { Statement } from '#schema/values/statement.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import { getPrefetched } from '#server/graph/read/projection.ts';
import { statedFields, statementsPrefetchKey } from '#server/graph/read/statementsProjection.ts';

@Resolver(() => Thing)
export class StatementsResolver {
  @FieldResolver(() => [Statement], {
    name: 'statements',
    // About two for each field.
    complexity: multiplyBy(({ fields }) => 2 * (fields?.length ?? 0)),
    description:
      'Who states some facts and relations of it, and how sure that is: themes, places, partOf, country, responsible, period, results … One statement per related thing or value; several where sources differ, the value in use first. A value without sources of its own has those of the record.',
  })
  loadStatements(
    @Root() thing: Thing,
    @Arg('fields', () => [String], {
      description: 'Names of fields of this kind, as in `kinds { fields { name } }`; those of other kinds are ignored.',
    })
    fields: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const known = statedFields(context.registry);
    const unknown = fields.find((field) => !known.has(field));
    if (unknown !== undefined)
      throw invalid(`There is no field "${unknown}" with sources. Query kinds { fields { name } } for the names.`);
    return (
      getPrefetched(thing, statementsPrefetchKey(fields)) ??
      context.loadProjection(thing, context.selection.statementsProjection(info, fields))
    );
  }
}
