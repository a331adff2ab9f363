import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkCitedDocuments } from '#server/graph/write/migrations/linkCitedDocuments.ts';
import { attachFolder } from '#server/texts/attachFolder.ts';
import { createDocx, sampleText } from '#test/kit/documentFiles.ts';
import { importAll, row } from '#test/kit/fixtures.ts';
import { serve } from '#test/kit/serve.ts';
import { createTestServer, tokenFor, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
let address: string;
let closeHttp: () => Promise<void>;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  const { services, api } = server;
  const http = await serve({ services, api, bodyLimit: '1mb', ready: async () => true });
  ({ address } = http);
  closeHttp = () => http.close();
});
afterAll(async () => {
  await closeHttp();
  await server.close();
});

const cite = (section: string, paragraph?: number) => ({ citations: [{ document: 'minutes', section, paragraph }] });

beforeEach(async () => {
  await server.graph.write('MATCH (n:Thing|Removed|Revision|DocumentText) DETACH DELETE n');
  await importAll(server, [
    row('DOCUMENT', 'minutes', { file: 'minutes.txt' }),
    row('DOCUMENT', 'other', { file: 'lost.pdf' }),
    row('INSTITUTION', 'fes'),
    row('AGREEMENT', 'convention', {
      ...cite('Décisions', 1),
      participations: [{ actor: 'fes', role: 'SIGNATORY', ...cite('Suites', 1) }],
    }),
    // Cites the document only in a value.
    row('PROJECT', 'stage', { results: [{ text: { fr: 'Appris.' }, ...cite('Décisions…', 2) }] }),
    row('PROJECT', 'lost', cite('Décisions', 9)),
  ]);
});

const fields = `fullText { visibility file passages { position type text section paragraph
  citedBy { field confidence thing { id } target { id } } }
  visit: passage(section: "décisions…", paragraph: 2) { text } none: passage(section: "x") { text } }`;
const saveText = (visibility?: string, as: 'ana' | 'reader' = 'ana') =>
  server.request(
    `mutation ($text: String) { saveText(document: "minutes", text: $text ${visibility ? `, visibility: ${visibility}` : ''}) { id ${fields} } }`,
    { text: sampleText },
    { as },
  );
const readText = async (as: 'reader' | 'luis') =>
  (await server.request(`{ document(id: "minutes") { ${fields} } }`, {}, { as })).document.fullText;

describe('a document holds its text', () => {
  test('by heading and paragraph, with the facts that were read from each', async () => {
    const { fullText } = (await saveText()).saveText;
    expect(fullText).toMatchObject({
      visibility: 'NETWORK',
      file: null,
      visit: { text: '- un stage de deux semaines\n- une visite des captages' },
      none: null,
    });
    const cited = fullText.passages.filter(({ citedBy }: { citedBy: unknown[] }) => citedBy.length > 0);
    expect(cited).toMatchObject([
      {
        section: 'Décisions',
        paragraph: 1,
        citedBy: [{ field: 'citations', thing: { id: 'convention' }, target: null, confidence: 'STATED' }],
      },
      { section: 'Décisions', paragraph: 2, citedBy: [{ field: 'results', thing: { id: 'stage' }, target: null }] },
      {
        section: 'Suites',
        paragraph: 1,
        citedBy: [{ field: 'participations', thing: { id: 'convention' }, target: { id: 'fes' } }],
      },
    ]);
  });

  test('and keeps it when its record is saved', async () => {
    await saveText();
    await server.request(
      'mutation { saveDocument(id: "minutes", version: 1, draft: { name: "Minutes", documentType: MINUTES }) { id } }',
      {},
      { as: 'luis' },
    );
    expect((await readText('luis')).passages).toHaveLength(7);
  });

  test('and writes nothing when it is unchanged', async () => {
    await saveText();
    const states = [await server.graph.read('MATCH (t:DocumentText) RETURN properties(t) AS t')];
    await server.graph.write('MATCH (t:DocumentText) SET t.updated = "2020-01-01"');
    await saveText();
    states.push(await server.graph.read('MATCH (t:DocumentText) RETURN properties(t) AS t'));
    expect(states[1]).toMatchObject([{ t: { updated: '2020-01-01' } }]);
  });

  test('until an editor removes it for good', async () => {
    await saveText('PUBLIC');
    const answer = await server.request(
      'mutation { removeText(document: "minutes") { fullText { file } } }',
      {},
      { as: 'ana' },
    );
    expect(answer).toEqual({ removeText: { fullText: null } });
    expect(await server.graph.read('MATCH (t:DocumentText) RETURN t.texts AS texts')).toEqual([{ texts: [] }]);
  });

  test.for<[string, string, string]>([
    ['UNAUTHENTICATED', 'reader', 'saveText(document: "minutes", text: "x")'],
    ['UNAUTHENTICATED', 'reader', 'removeText(document: "minutes")'],
    ['NOT_FOUND', 'ana', 'saveText(document: "fes", text: "x")'],
    ['NOT_FOUND', 'ana', 'removeText(document: "never")'],
    ['INVALID', 'ana', 'saveText(document: "minutes", text: "  ")'],
    ['INVALID', 'ana', 'saveText(document: "minutes", visibility: PUBLIC)'],
    ['INVALID', 'ana', 'saveText(document: "minutes", text: "x", visibility: PRIVATE)'],
  ])('%s for %s: %s', async ([code, as, mutation]) => {
    const error = await server.expectError(`mutation { ${mutation} { id } }`, {}, { as: as as 'ana' });
    expect(error.code).toBe(code);
  });
});

describe('the text has a visibility of its own', () => {
  /** Every way from a reader's query to the wording. */
  const queries = `{
    document(id: "minutes") { ${fields} }
    documents { nodes { ${fields} } }
    agreement(id: "convention") { citations { passage { text } } participations { nodes { citations { passage { text } } } } }
    project(id: "stage") { results { citations { passage { text } } } }
    neighbourhood(of: "convention") { edges { citations { passage { text } } } }
    search(text: "assainissement captages") { nodes { id } }
    node(id: "minutes") { ... on Document { ${fields} } } }`;

  test('NETWORK: no reader gets a word of it, editors do', async () => {
    await saveText('NETWORK');
    const forReader = JSON.stringify(await server.request(queries));
    expect(forReader).not.toMatch(/assainissement|captages|juin/);
    expect(JSON.stringify(await server.request(queries, {}, { as: 'luis' }))).toMatch(
      /assainissement.*captages.*juin/s,
    );
  });

  test('and can be changed without the text', async () => {
    await saveText();
    await server.request('mutation { saveText(document: "minutes", visibility: PUBLIC) { id } }', {}, { as: 'luis' });
    const text = await readText('reader');
    expect(text).toMatchObject({ visibility: 'PUBLIC' });
    expect(text.passages).toHaveLength(7);
  });

  test('a fact that leads to a hidden record does not appear beside the text', async () => {
    await saveText('PUBLIC');
    const { saveProposalAsDraft: draft } = await server.request(
      'mutation { saveProposalAsDraft(visibility: PRIVATE, proposal: { title: "Secret", kind: PROJECT, start: "2030" }) { id version } }',
      {},
      { as: 'ana' },
    );
    await server.request(
      `mutation { saveProject(id: "stage", version: 1, draft: { name: "stage", projectType: ACTION,
        follows: [{ to: "${draft.id}", citations: [{ document: "minutes", section: "Suites", paragraph: 1 }] }] }) { id } }`,
      {},
      { as: 'ana' },
    );
    const getThings = async (as: 'reader' | 'ana') => {
      const { passages } = await readText(as as 'reader');
      return passages.at(-1).citedBy.map((fact: { thing: { id: string } }) => fact.thing.id);
    };
    expect(await getThings('ana')).toEqual(['convention', 'stage']);
    expect(await getThings('reader')).toEqual(['convention']);
  });
});

test('a citation leads to its passage; without such a passage it leads nowhere', async () => {
  await saveText('PUBLIC');
  const answer = await server.request(`{
    agreement(id: "convention") { citations { passage { section paragraph text } } }
    lost: project(id: "lost") { citations { passage { text } } } }`);
  expect(answer).toMatchObject({
    agreement: { citations: [{ passage: { section: 'Décisions', paragraph: 1, text: /signent une convention/ } }] },
    lost: { citations: [{ passage: null }] },
  });
});

test('the citations of a page of fifty cost one statement more', async () => {
  await importAll(
    server,
    Array.from({ length: 50 }, (_, n) => row('PROJECT', `p${n}`, cite('Décisions', 1))),
  );
  await saveText('PUBLIC');
  const count = async (passage: string) => {
    let statements = 0;
    const stop = server.graph.observe(() => void (statements += 1));
    await server.request(`{ projects(first: 50) { nodes { citations { section ${passage} } } } }`);
    stop();
    return statements;
  };
  expect((await count('passage { text }')) - (await count(''))).toBe(1);
});

describe('a file is sent to a route of its own', () => {
  const put = async (path: string, body: Uint8Array | string, as?: string) => {
    const response = await fetch(`${address}/documents/${path}`, {
      method: 'PUT',
      headers: as ? { authorization: `Bearer ${tokenFor(as)}` } : {},
      body: body as BodyInit,
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: object }[] };
    return { status: response.status, data, ...errors?.[0]?.extensions };
  };

  test('by an editor', { timeout: 60_000 }, async () => {
    const answer = await put('minutes/text?file=minutes.docx&visibility=PUBLIC', await createDocx(), 'ana');
    expect(answer).toMatchObject({ status: 200, data: { document: 'minutes' } });
    expect(await readText('reader')).toMatchObject({ file: 'minutes.docx', visibility: 'PUBLIC' });
  });

  test.for<[string, string, string | undefined, object]>([
    ['by nobody else', 'minutes/text?file=a.txt', undefined, { status: 401, code: 'UNAUTHENTICATED' }],
    ['with its name', 'minutes/text', 'ana', { status: 400, code: 'INVALID' }],
    ['of a document', 'fes/text?file=a.txt', 'ana', { status: 404, code: 'NOT_FOUND' }],
    ['in a known format', 'minutes/text?file=a.odt', 'ana', { status: 400, reason: 'UNKNOWN_FORMAT' }],
    ['with a known visibility', 'minutes/text?file=a.txt&visibility=x', 'ana', { status: 400, code: 'INVALID' }],
  ])('%s', { timeout: 60_000 }, async ([, path, as, expected]) => {
    expect(await put(path, 'Un texte.', as)).toMatchObject(expected);
    expect(await readText('luis')).toBeNull();
  });

  test('up to a size', { timeout: 60_000 }, async () => {
    expect(await put('minutes/text?file=a.txt', Buffer.alloc(21 * 1024 * 1024), 'ana')).toMatchObject({
      status: 400,
      reason: 'TOO_LARGE',
    });
  });
});

describe('a folder of files', { timeout: 60_000 }, () => {
  let folder: string;
  const log: string[] = [];
  const attach = async () => {
    log.length = 0;
    await attachFolder(server, folder, (line) => log.push(line));
    return log.join('\n');
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'documents-'));
    await writeFile(join(folder, 'minutes.txt'), sampleText);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is attached by the names that documents record; missing files are logged', async () => {
    expect(await attach()).toBe(`Texts: 1 attached, 0 unchanged, 0 edited by people; not in ${folder}: lost.pdf.`);
    expect(await readText('luis')).toMatchObject({ visibility: 'NETWORK', file: 'minutes.txt' });
    expect(await attach()).toMatch(/0 attached, 1 unchanged/);
  });

  test('replaces no text that an editor saved or removed', async () => {
    await saveText('PUBLIC');
    expect(await attach()).toMatch(/0 attached, 0 unchanged, 1 edited/);
    await server.request('mutation { removeText(document: "minutes") { id } }', {}, { as: 'ana' });
    expect(await attach()).toMatch(/1 edited/);
    expect(await readText('luis')).toBeNull();
  });

  test('must be there', async () => {
    await expect(attachFolder(server, join(folder, 'never'), () => {})).rejects.toThrow('DOCUMENTS must name a folder');
  });
});

test('data of an earlier version is linked to all documents that its values cite', async () => {
  await server.graph.write('MATCH (:Thing)-[r:CITED_IN]->(:Document) DELETE r');
  await linkCitedDocuments(server.graph);
  const rows = await server.graph.read('MATCH (n)-[:CITED_IN]->(d) RETURN n.id AS id, d.id AS document ORDER BY id');
  expect(rows).toEqual(['convention', 'lost', 'stage'].map((id) => ({ id, document: 'minutes' })));
});
