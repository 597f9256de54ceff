import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = {
  parameters?: { in?: string; name?: string }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
  security?: unknown;
  [extension: `x-${string}`]: unknown;
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Completes what the routes say about themselves with the codes that follow from their form. */
export function addErrorCodes(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method] as Operation | undefined;
      if (operation === undefined) continue;
      const codes = codesOf(method, operation);
      operation['x-error-codes'] = codes;
      if (operation['x-permission'] !== 'public') operation.security = [{ cookie: [] }];
      operation.responses['default'] = {
        description: `Refused: ${codes.join(', ')}.`,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ProblemReply' } } },
      };
    }
  }
  return document;
}

function codesOf(method: string, operation: Operation): string[] {
  const parameters = operation.parameters ?? [];
  const has = (place: string, name?: string) =>
    parameters.some((one) => one.in === place && (name === undefined || one.name === name));
  const permission = operation['x-permission'];
  const codes = [
    ...((operation['x-error-codes'] as string[] | undefined) ?? []),
    ...(permission === 'public' ? [] : ['not_signed_in', 'session_idle']),
    ...(permission === 'public' || permission === 'signed-in' ? [] : ['not_permitted']),
    ...(method === 'get' ? [] : ['csrf']),
    ...(operation.requestBody
      ? ['validation_failed', 'bad_request', 'too_deep', 'too_large', 'unsupported_type']
      : []),
    ...(has('path') ? ['not_found'] : []),
    ...(has('header', 'If-Match') ? ['version_missing', 'bad_version', 'stale'] : []),
    ...(has('header', 'Idempotency-Key') ? ['idempotency_key_missing', 'idempotency_key_reused'] : []),
    ...(operation['x-list'] ? ['bad_range', 'unknown_sort', 'bad_sort', 'unknown_filter', 'bad_filter'] : []),
    'unavailable',
  ];
  return [...new Set(codes)];
}
