export interface SentOptions {
  headers?: Record<string, string>;
  language?: string;
}

/** What a mutation or query was answered with; `reason` and `problems` of its first error. */
export interface VisitorAnswer {
  data: any;
  code: string | undefined;
  reason: string | undefined;
  message: string | undefined;
  problems: { path: string[]; reason: string }[];
  retryAfterSeconds: number | undefined;
  headers: Headers;
}

/** A browser without a window: it keeps the cookie of its session and has an address of its own. */
export function createVisitor(site: string, address: string) {
  const cookies = new Map<string, string>();

  function storeCookies(headers: Headers) {
    for (const cookie of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (/max-age=0/i.test(cookie)) cookies.delete(name!);
      else cookies.set(name!, value!);
    }
  }

  const toHeaders = (extra: Record<string, string> = {}) => ({
    'content-type': 'application/json',
    'x-forwarded-for': address,
    'user-agent': 'Visitor/1.0',
    'sec-fetch-site': 'same-origin',
    ...(cookies.size > 0 && { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
    ...extra,
  });

  return {
    cookies,
    toHeaders,
    async send(query: string, variables: object = {}, { headers, language = 'fr' }: SentOptions = {}) {
      const response = await fetch(`${site}/graphql`, {
        method: 'POST',
        headers: toHeaders({ 'accept-language': language, ...headers }),
        body: JSON.stringify({ query, variables }),
      });
      storeCookies(response.headers);
      const { data, errors } = (await response.json()) as { data: any; errors?: any[] };
      const extensions = errors?.[0]?.extensions ?? {};
      return {
        data,
        code: extensions.code,
        reason: extensions.reason,
        message: errors?.[0]?.message,
        problems: extensions.problems ?? [],
        retryAfterSeconds: extensions.retryAfterSeconds,
        headers: response.headers,
      } as VisitorAnswer;
    },
  };
}

export type Visitor = ReturnType<typeof createVisitor>;
