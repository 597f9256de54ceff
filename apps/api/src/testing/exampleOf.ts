import { randomUUID } from 'node:crypto';
import type { Schema } from './operations.js';

/** A value that fits a schema: what has to be there, and for ids some that nobody has. */
export function exampleOf(schema: Schema): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.example !== undefined) return schema.example;
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    case 'array':
      return [exampleOf(schema.items ?? {})];
    default:
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name))
          .map(([name, field]) => [name, exampleOf(field)]),
      );
  }
}

function textOf({ format, minLength = 1 }: Schema): string {
  switch (format) {
    case 'uuid':
      return randomUUID();
    case 'date':
      return '2026-03-02';
    case 'date-time':
      return '2026-03-02T09:00:00.000Z';
    case 'email':
      return `${randomUUID()}@example.test`;
    default:
      return 'x'.repeat(Math.max(minLength, 1));
  }
}
