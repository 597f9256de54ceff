import { Choice } from '../../http/fields/Choice.js';

export class HealthReply {
  @Choice(['ok'])
  status!: 'ok';
}
