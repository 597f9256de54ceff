import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** The error codes that a route can answer besides those that every route can; they stand in the API document. */
export const Refuses = (...codes: string[]): MethodDecorator =>
  applyDecorators(ApiExtension('x-error-codes', codes));
