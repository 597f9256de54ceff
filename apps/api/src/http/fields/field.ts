import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';

/** Puts the checks of one kind of field and its entry in the API document together: one source per shape. */
export function field(
  options: FieldOptions,
  schema: ApiPropertyOptions,
  checks: PropertyDecorator[],
): PropertyDecorator {
  const { optional = false, about, many = false, most = 100 } = options;
  const array = many
    ? [
        IsArray({ context: { code: 'not_a_list' } }),
        ArrayMaxSize(most, { context: { code: 'too_many', params: { most } } }),
      ]
    : [];
  return applyDecorators(
    ApiProperty({
      ...schema,
      required: !optional,
      ...(optional ? { nullable: true } : {}),
      ...(many ? { isArray: true } : {}),
      ...(about ? { description: about } : {}),
    } as ApiPropertyOptions),
    ...(optional ? [IsOptional()] : []),
    ...array,
    ...checks,
  );
}
