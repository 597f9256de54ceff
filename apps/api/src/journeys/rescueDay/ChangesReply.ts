import { Flag } from '../../http/fields/Flag.js';

/** What of a visit is another than before. */
export class ChangesReply {
  @Flag({ about: 'The patient has to be called.' })
  time!: boolean;

  @Flag()
  specialist!: boolean;

  @Flag()
  room!: boolean;

  @Flag()
  devices!: boolean;
}
