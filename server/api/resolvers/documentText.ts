import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { CitingFact, DocumentText, Passage } from '#schema/answers/documentText.ts';
import { Document } from '#schema/entities/document.ts';
import { Thing } from '#schema/thing.ts';
import { Citation } from '#schema/values/citation.ts';
import { Visibility } from '#schema/values/visibility.ts';
import type { Context } from '#server/api/context.ts';
import { authorize } from '#server/api/permissions.ts';
import { collectCitations } from '#server/graph/write/draftCitations.ts';
import type { Raw } from '#server/graph/read/record.ts';
import type { FoundCitation } from '#server/graph/questions/citingFacts.ts';
import type { LoadedText } from '#server/graph/read/documentText.ts';
import { removeDocumentText, saveDocumentText } from '#server/graph/write/documentText.ts';
import { type Class, Limited } from '#schema/model.ts';
import { fileError, maxTextLength } from '#server/texts/fileError.ts';
import { type PlacedPassage, findPassage } from '#server/texts/findPassage.ts';
import { findProblem } from '#server/texts/readBlocks.ts';
import { splitText } from '#server/texts/splitText.ts';

/** A passage of a text that was loaded. */
type PassageInText = PlacedPassage & { textDocument: string };

const inText = (text: LoadedText, passage: PlacedPassage): PassageInText => ({
  ...passage,
  textDocument: text.document,
});

@Resolver(() => Document)
class DocumentResolver {
  @FieldResolver(() => DocumentText, {
    nullable: true,
    description: 'Its text; null when there is none that the viewer may read.',
  })
  fullText(@Root() { id }: Document, @Ctx() context: Context) {
    return context.loadText(id);
  }

  @Limited({ maxLength: maxTextLength })
  @Mutation(() => Document, {
    description:
      'Attaches a typed text to a document, or changes who may read its text. Paragraphs are separated by empty lines. Files are sent with `PUT /documents/{id}/text?file=NAME`. Errors: NOT_FOUND, INVALID.',
  })
  async saveText(
    @Arg('document', () => ID, { description: 'Id of the document.' }) document: string,
    @Arg('text', () => String, { nullable: true, description: 'The text; the stored one stays when absent.' })
    text: string | null | undefined,
    @Arg('visibility', () => Visibility, {
      nullable: true,
      description: 'PUBLIC, or NETWORK (editors only), which a new text has when it is absent.',
    })
    visibility: Visibility | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'SAVE');
    const blocks = text == null ? undefined : splitText(text);
    const problem = blocks && findProblem(blocks);
    if (problem) throw fileError(problem);
    await saveDocumentText(context.graph, context.registry, {
      document,
      blocks,
      visibility: visibility ?? undefined,
      by,
    });
    context.clearCache();
    return context.loadThing(document, info);
  }

  @Mutation(() => Document, { description: 'Deletes the text of a document for good. Errors: NOT_FOUND.' })
  async removeText(
    @Arg('document', () => ID, { description: 'Id of the document.' }) document: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'SAVE');
    await removeDocumentText(context.graph, document, by);
    context.clearCache();
    return context.loadThing(document, info);
  }
}

@Resolver(() => DocumentText)
class DocumentTextResolver {
  @FieldResolver(() => [Passage], { description: 'All passages in their order.' })
  passages(@Root() text: LoadedText): PassageInText[] {
    return text.passages.map((passage) => inText(text, passage));
  }

  @FieldResolver(() => Passage, {
    nullable: true,
    description: 'The passage that a citation means; null when the text has none.',
  })
  passage(
    @Root() text: LoadedText,
    @Arg('section', () => String, { description: 'The heading; "…" at its end shortens it.' }) section: string,
    @Arg('paragraph', () => Int, { nullable: true, description: 'Number below it; absent for the heading itself.' })
    paragraph: number | null | undefined,
  ): PassageInText | null {
    const passage = findPassage(text.passages, { section, paragraph });
    return passage ? inText(text, passage) : null;
  }
}

@Resolver(() => Passage)
class PassageResolver {
  @FieldResolver(() => [CitingFact], { description: 'The facts that were read from it.' })
  async citedBy(@Root() { textDocument, position }: PassageInText, @Ctx() context: Context): Promise<FoundCitation[]> {
    const [text, citations] = await Promise.all([
      context.loadText(textDocument),
      context.loadCitingFacts(textDocument),
    ]);
    return text ? (groupByPassage(text, citations).get(position) ?? []) : [];
  }
}

const groups = new WeakMap<readonly FoundCitation[], Map<number, FoundCitation[]>>();

/** Citations by the position of their passage; found once for all passages of a text. */
function groupByPassage(text: LoadedText, citations: readonly FoundCitation[]): Map<number, FoundCitation[]> {
  const known = groups.get(citations);
  if (known) return known;
  const positions = new Map<string, number | undefined>();
  const byPosition = new Map<number, FoundCitation[]>();
  for (const citation of citations) {
    const key = `${citation.section}¶${citation.paragraph}`;
    if (!positions.has(key)) positions.set(key, findPassage(text.passages, citation)?.position);
    const position = positions.get(key);
    if (position !== undefined) byPosition.set(position, [...(byPosition.get(position) ?? []), citation]);
  }
  groups.set(citations, byPosition);
  return byPosition;
}

@Resolver(() => Thing)
class CitedFactsResolver {
  @FieldResolver(() => [CitingFact], {
    complexity: ({ childComplexity }) => 20 + 10 * (1 + childComplexity),
    description: 'Its facts that cite a document, each with the passage: what `Document.citedBy` is about.',
  })
  async citedFacts(
    @Root() { id, kind, storedDraft }: Thing,
    @Arg('document', () => ID, { nullable: true, description: 'Id of the document; any when absent.' })
    document: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<FoundCitation[]> {
    if (!storedDraft) return [];
    const entity = context.registry.entity(kind);
    return collectCitations(entity, await context.readDraft(entity, JSON.parse(storedDraft) as Raw)).flatMap(
      (citation) => (document == null || citation.document === document ? [{ ...citation, thing: id }] : []),
    );
  }
}

@Resolver(() => CitingFact)
class CitingFactResolver {
  @FieldResolver(() => Document, { description: 'The document.' })
  document(@Root() { document }: FoundCitation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.loadThing(document, info);
  }

  @FieldResolver(() => Thing, { description: 'The thing whose fact it is.' })
  thing(@Root() { thing }: FoundCitation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.loadThing(thing, info);
  }

  @FieldResolver(() => Thing, {
    nullable: true,
    description: 'The thing that the fact leads to, such as a participant.',
  })
  target(@Root() { target }: FoundCitation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return target ? context.loadThing(target, info) : null;
  }
}

@Resolver(() => Citation)
class CitationResolver {
  @FieldResolver(() => Passage, {
    nullable: true,
    description: 'The passage itself; null when the document has no text that the viewer may read, or no such passage.',
  })
  async passage(@Root() citation: Citation, @Ctx() context: Context): Promise<PassageInText | null> {
    const { ids, section, paragraph } = citation as Citation & { ids: { document: string } };
    if (!section) return null;
    const text = await context.loadText(ids.document);
    const passage = text && findPassage(text.passages, { section, paragraph });
    return passage ? inText(text, passage) : null;
  }
}

export const documentTextResolvers: readonly Class[] = [
  DocumentResolver,
  DocumentTextResolver,
  PassageResolver,
  CitedFactsResolver,
  CitingFactResolver,
  CitationResolver,
];
