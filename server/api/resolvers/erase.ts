import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Thing } from '#schema/thing.ts';
import type { Context } from '#server/api/context.ts';
import { authorize } from '#server/api/permissions.ts';
import { findPersonMentions } from '#server/graph/questions/personMentions.ts';
import { erasePerson } from '#server/graph/write/erase/erasePerson.ts';

@Resolver()
export class EraseResolver {
  @Query(() => [Thing], {
    nullable: true,
    description:
      'For editors, to be read before `erase`: the records with the name of a person in a text without referring to that person, and the documents with it in their full text, at most 200. `erase` leaves these as they are: the name may be another person’s. Errors: NOT_FOUND, INVALID.',
  })
  async personMentions(
    @Arg('person', () => ID, { description: 'Id of the person.' }) person: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(context, 'ERASE');
    const ids = await findPersonMentions(context.graph, person);
    return Promise.all(ids.map((id) => context.loadThing(id, info)));
  }

  @Mutation(() => Boolean, {
    description:
      'Erases a person for good (right to be forgotten): name, positions and participations, from records, revisions and search. Records that referred to the person get a new version without that reference, and with the name blacked out in their texts, in all versions. It stays known that an editor erased somebody, and when. Left as they are: what `personMentions` lists, files of seeds, backups and exports made before, and, until the database overwrites them, its own files. Errors: NOT_FOUND, INVALID.',
  })
  async erase(
    @Arg('person', () => ID, { description: 'Id of the person; a removed one too.' }) person: string,
    @Ctx() context: Context,
  ) {
    const by = authorize(context, 'ERASE');
    await erasePerson(context.graph, context.registry, person, by);
    context.clearCache();
    return true;
  }
}
