import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, fetchUtils } from 'react-admin';
import { requestApi } from '../wire/callApi';
import type { Method } from '../wire/Method';
import { httpError } from './httpError';
import { writablePart } from './writable';

/** getMany writes its ids into the address, which breaks at some hundreds of them. */
const IDS_PER_REQUEST = 200;

const rest = simpleRestProvider('', askApi);

/** react-admin's way to the API: the simple-rest dialect with sign-in, versions and idempotency. */
export const dataProvider: DataProvider = {
  ...rest,
  getMany: async (resource, params) => {
    const parts = chunks(params.ids, IDS_PER_REQUEST);
    const answers = await Promise.all(parts.map((ids) => rest.getMany(resource, { ...params, ids })));
    return { data: answers.flatMap((answer) => answer.data) };
  },
  create: async (resource, params) => ({
    data: await write('POST', `/${resource}`, params.data, { idempotent: true }),
  }),
  update: async (resource, params) => {
    const version = params.previousData?.['version'] ?? params.data?.['version'];
    const path = `/${resource}/${encodeURIComponent(params.id)}`;
    return { data: await write('PUT', path, writablePart(resource, params.data), { version }) };
  },
  delete: async (resource, params) => {
    const path = `/${resource}/${encodeURIComponent(params.id)}`;
    const answer = await write('DELETE', path, undefined, { version: params.previousData?.['version'] });
    return { data: answer ?? params.previousData };
  },
  updateMany: () => Promise.reject(new Error('Records change one by one, each with its version.')),
  deleteMany: () => Promise.reject(new Error('Records are removed one by one, each with its version.')),
};

async function write(
  method: Method,
  path: string,
  body: unknown,
  options: { version?: number; idempotent?: boolean },
) {
  try {
    // biome-ignore lint/suspicious/noExplicitAny: react-admin's provider is generic over the record
    return (await requestApi(method, path, body, options)).json as any;
  } catch (error) {
    throw httpError(error);
  }
}

/** The fetch of simple-rest, by way of the session. */
async function askApi(url: string, options: fetchUtils.Options = {}) {
  const method = (options.method ?? 'GET') as Method;
  try {
    const reply = await requestApi(method, url, undefined, {
      headers: Object.fromEntries(new Headers(options.headers)),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    // biome-ignore lint/suspicious/noExplicitAny: the type that simple-rest asks of its client
    return { status: reply.status, headers: reply.headers, body: '', json: reply.json as any };
  } catch (error) {
    throw httpError(error);
  }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
