import { Reference } from '../../../http/fields/Reference.js';
import { Whole } from '../../../http/fields/Whole.js';
import { DeviceBody } from './DeviceBody.js';

/** A device of the clinic. */
export class DeviceReply extends DeviceBody {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;
}
