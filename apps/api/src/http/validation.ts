import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldCode } from './problems/fieldCodes.js';
import { invalid } from './problems/invalid.js';
import type { FieldProblem } from './problems/Problem.js';

/**
 * Checks every body against its class: unknown fields are dropped, never written; wrong ones are answered
 * field by field, with the path of nested ones (`choices.0.sessions`).
 */
export const validation = new ValidationPipe({
  whitelist: true,
  transform: true,
  stopAtFirstError: true,
  forbidUnknownValues: true,
  exceptionFactory: (errors) =>
    invalid(Object.fromEntries(errors.flatMap((error) => fieldProblems(error, '')))),
});

function fieldProblems(error: ValidationError, parent: string): [string, FieldProblem][] {
  const path = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((constraint): [string, FieldProblem] => [
    path,
    {
      code: (error.contexts?.[constraint]?.['code'] ?? constraint) as FieldCode,
      ...paramsOf(error, constraint),
    },
  ]);
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, path))];
}

function paramsOf(error: ValidationError, constraint: string): { params?: Record<string, unknown> } {
  const params = error.contexts?.[constraint]?.['params'] as Record<string, unknown> | undefined;
  return params ? { params } : {};
}
