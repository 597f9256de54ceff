import { Reference } from '../../../http/fields/Reference.js';
import { Whole } from '../../../http/fields/Whole.js';
import { RoomBody } from './RoomBody.js';

/** A room of the clinic. */
export class RoomReply extends RoomBody {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;
}
