import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

export class BookedPlanReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000, about: 'After the booking.' })
  version!: number;
}
