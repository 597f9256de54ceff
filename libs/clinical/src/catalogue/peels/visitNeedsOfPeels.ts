import { cited } from '../cited.js';
import type { Depth, RoomKind, VisitNeeds } from '../Protocol.js';

const minutes = (value: number) => cited(value, 'minutes', 'planning default', 'E');

const needs = (specialist: number, before: number, after: number, roomKind: RoomKind): VisitNeeds => ({
  specialistMinutes: minutes(specialist),
  roomBeforeMinutes: minutes(before),
  numbingMinutes: minutes(0),
  roomAfterMinutes: minutes(after),
  roomKind,
});

/** Minutes and room that one peel takes, by depth. */
export const visitNeedsOfPeels: Readonly<Record<Depth, VisitNeeds>> = {
  superficial: needs(30, 5, 10, 'treatment'),
  medium: needs(60, 10, 20, 'treatment'),
  deep: needs(120, 20, 40, 'treatment-with-monitor'),
};
