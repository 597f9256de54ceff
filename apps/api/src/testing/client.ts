import { randomUUID } from 'node:crypto';
import { exchange, type Reply } from './exchange.js';

// biome-ignore lint/suspicious/noExplicitAny: a test reads replies field by field and says in `expect` what they are
type Loose = any;

/** What came back, with its body read. */
export interface Answer<Body = Loose> {
  status: number;
  body: Body;
  headers: Headers;
}

/** What a request carries besides its body. */
export interface Carried {
  /** The version that was seen: becomes `If-Match`. */
  version?: number;
  /** The `Idempotency-Key` of a POST; a new one when left out, none when null. */
  key?: string | null;
  headers?: Record<string, string>;
}

/** A browser as far as the API sees one: keeps its cookies, sends the token with every write. */
export interface Client {
  /** The address of the API. */
  readonly url: string;
  get<Body = Loose>(path: string, carried?: Carried): Promise<Answer<Body>>;
  post<Body = Loose>(path: string, body?: unknown, carried?: Carried): Promise<Answer<Body>>;
  put<Body = Loose>(path: string, body?: unknown, carried?: Carried): Promise<Answer<Body>>;
  delete<Body = Loose>(path: string, carried?: Carried): Promise<Answer<Body>>;
  /** Any request; the body is sent as it is. */
  send<Body = Loose>(method: string, path: string, body?: string, carried?: Carried): Promise<Answer<Body>>;
  signIn(email: string, password: string): Promise<Answer>;
  /** Cookies by name, as the browser holds them; a test may change them. */
  cookies: Map<string, string>;
  /** Sent with every write while it is set. */
  csrfToken: string | undefined;
}

/**
 * A client of the API at this address. Paths are given without `/api`; one that starts with `/api` or `//`
 * is taken as it stands.
 */
export function client(url: string): Client {
  const cookies = new Map<string, string>();
  const json = (body: unknown) => (body === undefined ? undefined : JSON.stringify(body));
  const self: Client = {
    url,
    cookies,
    csrfToken: undefined,
    get: (path, carried) => self.send('GET', path, undefined, carried),
    post: (path, body, carried) => self.send('POST', path, json(body), carried),
    put: (path, body, carried) => self.send('PUT', path, json(body), carried),
    delete: (path, carried) => self.send('DELETE', path, undefined, carried),
    send: async (method, path, body, carried = {}) => {
      const headers = headersOf(self, method, body, carried);
      const address = /^\/(api(\/|$)|\/)/.test(path) ? path : `/api${path}`;
      const reply = await exchange(url + address, method, headers, body);
      keepCookies(cookies, reply.headers);
      return { status: reply.status, headers: reply.headers, body: bodyOf(reply) };
    },
    signIn: async (email, password) => {
      const answer = await self.post('/auth/sign-in', { email, password });
      if (answer.status === 200) self.csrfToken = answer.body.csrfToken;
      return answer;
    },
  };
  return self;
}

function headersOf(self: Client, method: string, body: string | undefined, carried: Carried) {
  const { version, key = randomUUID(), headers } = carried;
  const writes = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  return {
    ...(self.cookies.size > 0 ? { cookie: [...self.cookies].map(([n, v]) => `${n}=${v}`).join('; ') } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(writes && self.csrfToken ? { 'x-csrf-token': self.csrfToken } : {}),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    ...(method === 'POST' && key !== null ? { 'idempotency-key': key } : {}),
    ...headers,
  };
}

function keepCookies(cookies: Map<string, string>, headers: Headers): void {
  for (const line of headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}

function bodyOf({ headers, text }: Reply): Loose {
  return headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : text;
}
