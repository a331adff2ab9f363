import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { createRateLimit } from '#server/http/rateLimit.ts';

test('an address that sends too many requests is told when to try again, others are served', async () => {
  const application = express();
  application.set('trust proxy', 1);
  application.use('/graphql', createRateLimit(3), (_request, response) => void response.json({ data: {} }));
  const server = application.listen(0);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const send = (address: string) => fetch(url, { headers: { 'X-Forwarded-For': address } });
  try {
    for (let n = 0; n < 3; n++) expect((await send('192.0.2.1')).status).toBe(200);
    const refused = await send('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_BUSY' } }] });
    expect((await send('192.0.2.2')).status).toBe(200);
  } finally {
    server.close();
  }
});
