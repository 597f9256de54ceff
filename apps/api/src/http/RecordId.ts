import { Param, type PipeTransform } from '@nestjs/common';
import { notFound } from './problems/notFound.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

class RecordIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw notFound('record');
    return value.toLowerCase();
  }
}

/** The id of a record in the address. What cannot be an id answers like an id that does not exist. */
export const RecordId = (name = 'id'): ParameterDecorator => Param(name, new RecordIdPipe());
