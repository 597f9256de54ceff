import { ApiError, type FieldError } from './ApiError';
import type { Method } from './Method';

export type Reply = { readonly status: number; readonly headers: Headers; readonly json: unknown };
export type RequestOptions = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/**
 * One request to the API, JSON in and out.
 * @param path below `/api`, with its leading slash
 * @throws ApiError on every refusal, and with status 0 when no answer came
 */
export async function sendRequest(
  method: Method,
  path: string,
  { body, headers = {}, signal }: RequestOptions = {},
): Promise<Reply> {
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiError(0, 'no_answer', 'The server could not be reached.');
  });
  const json = await readJson(response);
  if (!response.ok) throw refusal(response, json);
  return { status: response.status, headers: response.headers, json };
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refusal(response: Response, json: unknown): ApiError {
  const body = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const code = typeof body['code'] === 'string' ? body['code'] : `http_${response.status}`;
  const message = typeof body['message'] === 'string' ? body['message'] : response.statusText;
  const errors = (body['errors'] ?? {}) as Record<string, FieldError>;
  const wait = Number(response.headers.get('retry-after'));
  return new ApiError(response.status, code, message, errors, body, wait > 0 ? wait : undefined);
}
