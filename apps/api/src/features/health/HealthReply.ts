import { Choice } from '../../http/fields/Choice.js';

/** The answer of a process that is up; one that is not ready answers 503. */
export class HealthReply {
  @Choice(['ok'])
  status!: 'ok';
}
