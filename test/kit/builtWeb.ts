import { buildWeb } from '#server/buildWeb.ts';

/** Builds the web app before the first browser test: the workers would each build it. */
export const setup = () => buildWeb(console.log);
