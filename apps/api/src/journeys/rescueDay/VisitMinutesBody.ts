import type { RoomKind } from '@stratum/clinical';
import { roomKinds } from '../../features/protocols/roomKinds.js';
import { Choice } from '../../http/fields/Choice.js';
import { Whole } from '../../http/fields/Whole.js';

/** What a treatment needs of time, in minutes, and of its room. */
export class VisitMinutesBody {
  @Whole({ least: 1, greatest: 720, about: 'Of the specialist.' })
  specialistMinutes!: number;

  @Whole({ least: 0, greatest: 720, about: 'Of the room before the specialist comes, numbing among them.' })
  roomBeforeMinutes!: number;

  @Whole({ least: 0, greatest: 720, about: 'With the patient in the room before the specialist comes.' })
  numbingMinutes!: number;

  @Whole({ least: 0, greatest: 720, about: 'Of the room afterwards.' })
  roomAfterMinutes!: number;

  @Choice(roomKinds, { optional: true, about: 'The room that it would be done in; as it is when left out.' })
  roomKind?: RoomKind | null;
}
