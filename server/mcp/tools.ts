import { z } from 'zod';
import type { Registry } from '#schema/model.ts';
import {
  overlapsOperation,
  pathOperation,
  searchOperation,
  thingOperation,
  whomToJoinOperation,
} from './operations.ts';

/** A question to the graph, as a tool for a language model. */
export interface Tool {
  name: string;
  title: string;
  description: string;
  inputSchema: z.ZodRawShape;
  /** The operation that answers it; the arguments are its variables. */
  operation: string;
}

const count = (max: number, preset: number) =>
  z.number().int().min(1).max(max).default(preset).describe(`How many at most, up to ${max}.`);
const id = (what: string) => z.string().min(1).describe(`Id of ${what}, as \`search\` returns it.`);
const date = (what: string) => z.string().optional().describe(`${what}: 2014, 2014-10 or 2014-10-05.`);

const proposal = z
  .strictObject({
    title: z.string().optional().describe('Title.'),
    description: z
      .string()
      .optional()
      .describe('What is planned, in any of the three languages; a pasted text is fine.'),
    kind: z.enum(['AGREEMENT', 'TRAINING', 'EVENT', 'PROJECT', 'CALL']).optional().describe('Kind of initiative.'),
    partners: z.array(z.string()).optional().describe('Names or ids of the partners.'),
    places: z.array(z.string()).optional().describe('Names or ids of the places.'),
    themes: z.array(z.string()).optional().describe('Words for, or ids of, the themes.'),
    start: date('When it begins'),
    end: date('When it ends'),
  })
  .describe('The planned initiative: a title or a description at least.');

/** The tools of a registry. Each is one GraphQL query, with the limits and the visibility of the API. */
export const createTools = ({ entities }: Registry): Tool[] => [
  {
    name: 'search',
    title: 'Search the cooperation graph',
    description:
      'Finds actors, initiatives, themes, places and documents by name or content, in French, Spanish or English. Start here: the other tools take the ids it returns.',
    inputSchema: {
      text: z.string().min(1).describe('Words to find.'),
      kinds: z
        .array(z.enum(entities.map(({ kind }) => kind)))
        .optional()
        .describe('Only these kinds.'),
      first: count(20, 10),
    },
    operation: searchOperation,
  },
  {
    name: 'thing',
    title: 'Read one record',
    description:
      'Everything about one record: names, description, partners and initiatives of an actor, participants, themes, places and results of an initiative, each with the passage of the document that states it.',
    inputSchema: { id: id('the record'), first: count(50, 20) },
    operation: thingOperation,
  },
  {
    name: 'path',
    title: 'How two records are connected',
    description:
      'The shortest chain of cooperations between two records, with the source of each step. Nothing when there is none.',
    inputSchema: {
      from: id('one end'),
      to: id('the other end'),
      maxHops: z.number().int().min(1).max(8).default(8).describe('Length of the chain at most.'),
    },
    operation: pathOperation,
  },
  {
    name: 'overlaps',
    title: 'What a plan would duplicate',
    description:
      'Compares a planned initiative with all known ones: DUPLICATE is the same thing, RELATED is to coordinate with, PRECEDENT has ended and teaches something. With reasons and sources.',
    inputSchema: { proposal, first: count(20, 5) },
    operation: overlapsOperation,
  },
  {
    name: 'whom_to_join',
    title: 'Whom to contact before a plan',
    description:
      'Institutions that already do something like a planned initiative, the latest active first, with contacts and the initiatives that show it.',
    inputSchema: { proposal, first: count(20, 5) },
    operation: whomToJoinOperation,
  },
];
