import { Ctx, Query, Resolver } from 'type-graphql';
import { Viewer } from '#schema/answers/viewer.ts';
import { Language } from '#schema/values/language.ts';
import { permissionsFor } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { description: 'The caller, and what it may do.' })
  viewer(@Ctx() { viewer, language }: Context): Viewer {
    return { name: viewer.name, can: permissionsFor(viewer), language: language.toUpperCase() as Language };
  }
}
