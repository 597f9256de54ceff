import { ApiDocument } from '../features/apiDocument/ApiDocument.js';
import type { TestApi } from './startApi.js';

/** A piece of JSON schema, as far as the tests read it. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: unknown[];
  example?: unknown;
  minimum?: number;
  minLength?: number;
  maxLength?: number;
  required?: string[];
  nullable?: boolean;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** One thing that can be asked of the API, as its document says. */
export interface Operation {
  method: string;
  /** Below /api, with `{id}` where an id stands. */
  path: string;
  permission: string | undefined;
  errorCodes: readonly string[];
  /** Names of the placeholders in the path. */
  ids: readonly string[];
  needsVersion: boolean;
  needsKey: boolean;
  list: { sortable: string[]; filterable: string[] } | undefined;
  /** What has to stand in the query, with its schema. */
  query: Readonly<Record<string, Schema>>;
  /** Of the body, references resolved. */
  body: Schema | undefined;
  /** Whether the document says what comes back. */
  described: boolean;
}

interface Described {
  'x-permission'?: string;
  'x-error-codes'?: string[];
  'x-list'?: Operation['list'];
  parameters?: { in: string; name: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content: { 'application/json'?: { schema: Schema } } };
  responses: Record<string, { content?: unknown; description?: string }>;
}

/** Everything that can be asked of the API. */
export function operationsOf(api: TestApi): Operation[] {
  const document = api.app.get(ApiDocument).get();
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Described>).map(([method, one]): Operation => {
      const has = (place: string, name: string) =>
        one.parameters?.some((parameter) => parameter.in === place && parameter.name === name) ?? false;
      const schema = one.requestBody?.content['application/json']?.schema;
      const ok = Object.entries(one.responses).find(([status]) => status.startsWith('2'));
      return {
        method: method.toUpperCase(),
        path: path.replace(/^\/api/, ''),
        permission: one['x-permission'],
        errorCodes: one['x-error-codes'] ?? [],
        ids: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string),
        needsVersion: has('header', 'If-Match'),
        needsKey: has('header', 'Idempotency-Key'),
        list: one['x-list'],
        query: Object.fromEntries(
          (one.parameters ?? [])
            .filter((parameter) => parameter.in === 'query' && parameter.required)
            .map((parameter) => [parameter.name, parameter.schema ?? {}]),
        ),
        body: schema && resolved(schema, schemas),
        described:
          ok !== undefined && (ok[0] === '204' || ok[1].content !== undefined || path.endsWith('.json')),
      };
    }),
  );
}

function resolved(schema: Schema, schemas: Record<string, Schema>, depth = 0): Schema {
  if (depth > 8) return {};
  const name = schema.$ref?.split('/').at(-1) ?? schema.allOf?.[0]?.$ref?.split('/').at(-1);
  const whole: Schema = name ? { ...schemas[name], nullable: schema.nullable } : schema;
  return {
    ...whole,
    ...(whole.items ? { items: resolved(whole.items, schemas, depth + 1) } : {}),
    ...(whole.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(whole.properties).map(([key, value]) => [
              key,
              resolved(value, schemas, depth + 1),
            ]),
          ),
        }
      : {}),
  };
}
