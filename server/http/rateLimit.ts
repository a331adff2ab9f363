import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { tooBusy } from '#server/errors.ts';

/** Answers 429 with `Retry-After` when one address sends more requests in a minute; networks of IPv6 count as one. */
export const createRateLimit = (requestsPerMinute: number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => void response.status(429).json({ errors: [tooBusy().toJSON()] }),
  });
