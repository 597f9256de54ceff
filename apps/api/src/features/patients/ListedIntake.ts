import { Choice } from '../../http/fields/Choice.js';
import { Reference } from '../../http/fields/Reference.js';

/** Where the latest intake of a listed patient stands. */
export class ListedIntake {
  @Reference()
  id!: string;

  @Choice(['in-progress', 'submitted', 'assessed'])
  status!: string;
}
