import { Whole } from '../../http/fields/Whole.js';

/** What a treatment needs of time, in minutes. */
export class VisitMinutesBody {
  @Whole({ least: 1, greatest: 720, about: 'Of the specialist.' })
  specialistMinutes!: number;

  @Whole({ least: 0, greatest: 720, about: 'Of the room before the specialist comes, numbing among them.' })
  roomBeforeMinutes!: number;

  @Whole({ least: 0, greatest: 720, about: 'With the patient in the room before the specialist comes.' })
  numbingMinutes!: number;

  @Whole({ least: 0, greatest: 720, about: 'Of the room afterwards.' })
  roomAfterMinutes!: number;
}
