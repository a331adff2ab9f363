import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Registry } from '#schema/model.ts';
import { invalid } from '#server/errors.ts';
import type { Row } from '#server/imports/row.ts';
import { parseCitations } from './parseCitation.ts';
import { mergeNodes } from './mergeSeeds.ts';
import { toDraft } from './toDraft.ts';
import { type YamlSource, createYamlSource } from './yamlSource.ts';
import { findPosition, toJson, type SeedNode, type SeedProblem } from './rows.ts';

interface SeedThing {
  kind: string;
  id: string;
  draft: SeedNode;
}

const seedsFolder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads every YAML file of a folder as rows for the import pipeline; a thing stated in several files is one row. Throws
 * one INVALID error that lists all problems as "file:line: problem, and what to do".
 */
export async function readSeeds(registry: Registry, folder = seedsFolder): Promise<Row[]> {
  const problems: SeedProblem[] = [];
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const seedThings = files.flatMap((file, index) =>
    readThings(createYamlSource(file, texts[index]!, problems), registry),
  );
  const things = mergeFiles(seedThings, problems);
  if (problems.length > 0) {
    const list = [...new Set(problems.map(({ at, message }) => `${at}: ${message}`))].sort((a, b) =>
      a.localeCompare(b, 'en', { numeric: true }),
    );
    throw invalid(`The seeds in ${folder} cannot be read:\n${list.join('\n')}`, { problems: list });
  }
  return things.map(({ kind, id, draft }) => ({
    kind,
    id,
    draft: toJson(draft) as Row['draft'],
    at: (path) => findPosition(draft, path),
  }));
}

/** Reads one file: `document` (the default of its citations), `cite` (of nodes without one), `things`. */
function readThings(source: YamlSource, registry: Registry): SeedThing[] {
  const { contents } = source;
  if (!contents) return [];
  const top = isMap(contents) ? source.pairs(contents) : [];
  const unknown = top.find(({ name }) => !['document', 'cite', 'things'].includes(name));
  if (unknown)
    source.wrong(
      unknown.at,
      `"${unknown.name}" does not belong at the top of a seed file. It has document, cite, things.`,
    );
  const part = (name: string) => top.find((pair) => pair.name === name)?.node;
  const [document, cite, things] = [part('document'), part('cite'), part('things')];
  if (document) source.document = String(source.json(document, true).value);
  if (!things || !isSeq(things)) {
    source.wrong(source.place(contents), 'A seed file has a list called "things".');
    return [];
  }
  const inherited = cite ? parseCitations(cite, source) : [];
  return (things.items as Node[]).flatMap((node) => readThing(node, source, registry, inherited));
}

/** A thing: its first line says its kind and its id. */
function readThing(node: Node, source: YamlSource, registry: Registry, inherited: SeedNode[]): SeedThing[] {
  const kinds = registry.entities.map(({ kind }) => kind.toLowerCase());
  const [first] = isMap(node) ? source.pairs(node) : [];
  const entity = registry.entities.find(({ kind }) => kind.toLowerCase() === first?.name);
  if (!entity) {
    source.wrong(
      first?.at ?? source.place(node),
      `${first ? `"${first.name}" is not a kind of thing. ` : ''}The first line of a thing is its kind and id, such as "institution: cuf". Kinds: ${kinds.join(', ')}.`,
    );
    return [];
  }
  const id = String(source.json(first!.node, true).value);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    source.wrong(
      first!.at,
      `"${id}" is not a valid id. Use lower-case letters, digits and hyphens, such as "groupe-pays-mexique".`,
    );
  const rest = (node as YAMLMap).clone() as YAMLMap;
  rest.items = rest.items.slice(1);
  return [{ kind: entity.kind, id, draft: { ...toDraft(entity.type, rest, source, inherited), at: first!.at } }];
}

/** Merges what several files state about the same thing. */
function mergeFiles(seedThings: SeedThing[], problems: SeedProblem[]): SeedThing[] {
  const merged = new Map<string, SeedThing>();
  const positionByFileAndId = new Map<string, string>();
  for (const thing of seedThings) {
    const { at } = thing.draft;
    const key = `${at.slice(0, at.lastIndexOf(':'))} ${thing.id}`;
    const [existing, before] = [merged.get(thing.id), positionByFileAndId.get(key)];
    const wrong = (message: string) => problems.push({ at, message });
    positionByFileAndId.set(key, at);
    if (before) wrong(`"${thing.id}" is already used at ${before}. Merge the two, or give one of them another id.`);
    else if (!existing) merged.set(thing.id, thing);
    else if (existing.kind !== thing.kind)
      wrong(
        `"${thing.id}" is ${thing.kind} here but ${existing.kind} at ${existing.draft.at}. Give one of them another id.`,
      );
    else
      merged.set(thing.id, {
        ...existing,
        draft: mergeNodes(existing.draft, thing.draft, (problem) => problems.push(problem)),
      });
  }
  return [...merged.values()];
}
