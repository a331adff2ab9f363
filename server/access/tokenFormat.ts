import { createHash, randomBytes } from 'node:crypto';

/** Lets scanners of leaked secrets find access tokens. */
const prefix = 'mlg_';
const format = /^mlg_[\w-]{43}$/;
const secretFormat = /^[\w-]{43}$/;

/** A new secret of 256 random bits: of a session, or of a link. */
export const createSecret = () => randomBytes(32).toString('base64url');

export const isSecret = (value: string) => secretFormat.test(value);

/** A new access token: 256 random bits. */
export const createAccessToken = () => prefix + createSecret();

export const isAccessToken = (token: string) => format.test(token);

/** What is stored of a secret of 256 random bits: such a secret needs no salt and no slow hash. */
export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('base64url');
