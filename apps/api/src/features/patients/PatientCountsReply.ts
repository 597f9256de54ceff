import { Whole } from '../../http/fields/Whole.js';

const count = (about: string) => Whole({ least: 0, greatest: 10_000_000, about });

/** How many patients each tab of the worklist holds. */
export class PatientCountsReply {
  @count('Everybody.')
  all!: number;

  @count('With a plan that has treatments which nobody has booked yet.')
  toBook!: number;

  @count('With a visit today or on one of the six days after it.')
  week!: number;

  @count('Without a visit today or later.')
  noVisit!: number;
}
