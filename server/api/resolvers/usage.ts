import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { RemovedReference, Usage } from '#schema/answers/usage.ts';
import type { Class } from '#schema/model.ts';
import { Thing } from '#schema/thing.ts';
import { getEnum } from '#schema/values/enum.ts';
import type { Label } from '#schema/values/language.ts';
import { Role } from '#schema/values/role.ts';
import type { Context } from '#server/api/context.ts';
import type { LoadedUsage, RemovedReference as LoadedReference } from '#server/graph/questions/usage.ts';
import { citationLabels } from '#server/graph/read/edges.ts';

const initiativeLabels: Record<'singular' | 'plural', Label> = {
  singular: { fr: 'initiative', es: 'iniciativa', en: 'initiative' },
  plural: { fr: 'initiatives', es: 'iniciativas', en: 'initiatives' },
};

const of: Label = { fr: 'de', es: 'de', en: 'of' };
const source: Label = { fr: 'source', es: 'fuente', en: 'source' };

/** "lead of 3 initiatives", "3 institutions: country". */
function toText({ registry, language }: Context, { relation, role, kind, count }: LoadedUsage): string {
  const entity = kind === undefined ? undefined : registry.entity(kind);
  const labels = entity ? { singular: entity.labels, plural: entity.pluralLabels } : initiativeLabels;
  const users = `${count} ${labels[count === 1 ? 'singular' : 'plural'][language]}`;
  if (!relation) return `${source[language]} ${of[language]} ${users}`;
  if (role) return `${getEnum(Role)!.labels[role]![language]} ${of[language]} ${users}`;
  return `${users}${language === 'fr' ? ' :' : ':'} ${relation.labels[language]}`;
}

@Resolver(() => Thing)
class UsedThingResolver {
  @FieldResolver(() => [Usage], {
    description:
      'Which records refer to it, most frequent first: what is affected by removing it. The answer to `remove` has it too.',
  })
  usage(@Root() { id }: Thing, @Ctx() context: Context): Promise<LoadedUsage[]> {
    return context.loadUsage(id);
  }

  @FieldResolver(() => [RemovedReference], {
    description: 'Its references to records that were removed. They are in no relation and no count until restored.',
  })
  removedReferences(@Root() { id }: Thing, @Ctx() context: Context): Promise<LoadedReference[]> {
    return context.loadRemovedReferences(id);
  }
}

@Resolver(() => Usage)
class UsageResolver {
  @FieldResolver(() => String)
  relation(@Root() { relation }: LoadedUsage) {
    return relation?.name ?? 'citations';
  }

  @FieldResolver(() => String)
  text(@Root() usage: LoadedUsage, @Ctx() context: Context) {
    return toText(context, usage);
  }

  @FieldResolver(() => [Thing])
  things(@Root() { ids }: LoadedUsage, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return Promise.all(ids.map((id) => context.loadThing(id, info)));
  }
}

@Resolver(() => RemovedReference)
class RemovedReferenceResolver {
  @FieldResolver(() => String)
  relation(@Root() { relation }: LoadedReference) {
    return relation?.name ?? 'citations';
  }

  @FieldResolver(() => String)
  label(@Root() { relation }: LoadedReference, @Ctx() { language }: Context) {
    return (relation?.labels ?? citationLabels.out)[language];
  }

  @FieldResolver(() => Thing)
  thing(@Root() { id }: LoadedReference, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.loadThing(id, info);
  }
}

export const usageResolvers: readonly Class[] = [UsedThingResolver, UsageResolver, RemovedReferenceResolver];
