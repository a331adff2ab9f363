import { parseArgs } from 'node:util';
import { printTable } from '#test/evaluation/tables.ts';
import { abuseRequests } from './abuseRequests.ts';
import { quantile, round, sortAscending } from './timing.ts';

/**
 * How others are served while somebody abuses the API of a running instance (`-- http://localhost:4000`): each abusive
 * request is sent again and again by `--connections` callers for `--seconds`, while another caller asks for one institution.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
  },
});
const url = `${positionals[0] ?? 'http://localhost:4000'}/graphql`;
const durationMs = Number(values.seconds) * 1_000;
/** Between two questions of the other caller. */
const pauseMs = 20;

const wait = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

interface Response {
  ms: number;
  outcome: string;
}

async function post(query: string, variables?: object): Promise<Response> {
  const startedAt = performance.now();
  const outcome = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  })
    .then(async (response) => {
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return errors?.[0]?.extensions.code ?? 'answered';
    })
    .catch((error: Error) => error.name);
  return { ms: performance.now() - startedAt, outcome };
}

const lightQuery = '{ institution(id: "comar") { name } }';

async function measure({ query, variables }: { query?: string; variables?: object }) {
  const endsAt = performance.now() + durationMs;
  const abusive: Response[] = [];
  const callers = Array.from({ length: query ? Number(values.connections) : 0 }, async () => {
    do abusive.push(await post(query!, variables));
    while (performance.now() < endsAt);
  });
  const responses: Response[] = [];
  let running = true;
  const observer = (async () => {
    while (running) {
      responses.push(await post(lightQuery));
      await wait(pauseMs);
    }
  })();
  await Promise.all([...callers, wait(durationMs)]);
  running = false;
  await observer;
  return { abusive, responses };
}

type Measured = Awaited<ReturnType<typeof measure>>;

/** `idle`: how others were served just before, as other work of the machine slows down both. */
function toRow(name: string, { abusive, responses }: Measured, idle?: Measured) {
  const times = sortAscending(responses.map(({ ms }) => ms));
  const outcomes = [...new Set(abusive.map(({ outcome }) => outcome))].join(', ');
  const slowest = abusive.length > 0 ? Math.round(Math.max(...abusive.map(({ ms }) => ms))) : null;
  return [
    name,
    outcomes,
    slowest,
    round(quantile(times, 0.5), 1),
    round(quantile(times, 0.95), 1),
    round(times.at(-1)!, 1),
    responses.filter(({ outcome }) => outcome !== 'answered').length,
    idle ? round(quantile(sortAscending(idle.responses.map(({ ms }) => ms)), 0.95), 1) : null,
  ];
}

for (let n = 0; n < 20; n++) await post(lightQuery);
const rows = [toRow('nothing', await measure({}))];
for (const { name, query, variables } of abuseRequests.filter((request) => request.name.includes(values.only))) {
  const idle = await measure({});
  rows.push(toRow(name, await measure({ query, variables }), idle));
  console.error(rows.at(-1)!.join(' | '));
}
printTable(`While ${values.connections} callers send it for ${values.seconds} s`, [
  ['request', 'outcome', 'its slowest, ms', 'others p50', 'p95', 'max', 'errors', 'idle p95'],
  ...rows,
]);
