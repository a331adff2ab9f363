import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Registry } from '#schema/model.ts';
import { languages } from '#schema/values/language.ts';
import { toAnswer } from './toAnswer.ts';
import { createTools } from './tools.ts';

interface ExecutionResult {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string }[] | undefined;
}

interface McpOptions {
  registry: Registry;
  /** Executes a query as the caller. */
  execute: (query: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;
  /** Language of the caller, for tools that are given none. */
  language: (typeof languages)[number];
  /** URL of the web application, without a slash at its end. */
  webUrl: string;
}

const toText = (text: string) => [{ type: 'text' as const, text }];

/** An MCP server for one request, whose tools only read. */
export function createMcpServer({ registry, execute, language: defaultLanguage, webUrl }: McpOptions): McpServer {
  const server = new McpServer(
    { name: 'maillage', version: '1.0.0' },
    {
      instructions:
        'Maillage is a graph of international cooperations of local authorities: who cooperates with whom, on what, where and since when. Quote the document, section and paragraph of the citations, and link to the `url` of what you name. What no source states is not known.',
    },
  );
  const languageSchema = z.enum(languages).default(defaultLanguage).describe('Language of names and texts.');
  for (const { name, title, description, inputSchema, operation } of createTools(registry)) {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: z.strictObject({ ...inputSchema, language: languageSchema }),
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      async ({ language, ...variables }) => {
        const { data, errors } = await execute(operation, { ...variables, language: language.toUpperCase() });
        if (errors) return { isError: true, content: toText(errors.map(({ message }) => message).join('\n')) };
        const toUrl = (id: string) => `${webUrl}/thing/${encodeURIComponent(id)}?lang=${language}`;
        const answer = toAnswer(data, toUrl) as Record<string, unknown>;
        return { structuredContent: answer, content: toText(JSON.stringify(answer)) };
      },
    );
  }
  return server;
}
