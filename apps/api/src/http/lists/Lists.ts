import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiQuery } from '@nestjs/swagger';
import type { ListRules } from './ListRules.js';

/** Says in the API document what a list can be sorted and filtered by. */
export function Lists(rules: ListRules): MethodDecorator {
  const sortable = Object.keys(rules.sortable);
  const filterable = Object.keys(rules.filterable);
  const text = { type: 'string' } as const;
  return applyDecorators(
    ApiQuery({
      name: 'range',
      required: false,
      schema: text,
      description: '[first, last], inclusive.',
      example: '[0,24]',
    }),
    ApiQuery({
      name: 'sort',
      required: false,
      schema: text,
      description: `[field, "ASC" or "DESC"]; fields: ${sortable.join(', ')}.`,
    }),
    ApiQuery({
      name: 'filter',
      required: false,
      schema: text,
      description: `An object as JSON; fields: ${filterable.join(', ')}.`,
    }),
    ApiExtension('x-list', { sortable, filterable }),
  );
}
