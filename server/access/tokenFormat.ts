import { createHash, randomBytes } from 'node:crypto';

/** Lets scanners of leaked secrets find access tokens. */
const prefix = 'mlg_';
const format = /^mlg_[\w-]{43}$/;

/** A new access token: 256 random bits. */
export const createAccessToken = () => `${prefix}${randomBytes(32).toString('base64url')}`;

export const isAccessToken = (token: string) => format.test(token);

/** What is stored of a secret of 256 random bits: such a secret needs no salt and no slow hash. */
export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('base64url');
