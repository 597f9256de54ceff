import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

/** A specialist who runs late. */
export class LateBody {
  @Reference({ about: 'By membership.' })
  specialistId!: string;

  @Whole({ least: 5, greatest: 180, about: 'By how many minutes the next visit begins later than booked.' })
  minutes!: number;
}
