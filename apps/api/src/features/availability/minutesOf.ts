import type { RoomKind } from '@stratum/clinical';
import type { VisitWork } from './VisitWork.js';

/** How long people and room are needed, in minutes, and which kind of room. */
export interface VisitMinutes {
  readonly specialistMinutes: number;
  /** Preparing the room, before the patient is in it. */
  readonly roomBeforeMinutes: number;
  /** In the room, with the patient, before the specialist comes. */
  readonly numbingMinutes: number;
  readonly roomAfterMinutes: number;
  readonly roomKind: RoomKind;
}

const KINDS: readonly RoomKind[] = ['any', 'treatment', 'treatment-with-monitor'];

/**
 * What a visit needs of time and room. Several treatments in one visit follow each other: the specialist's
 * minutes add up, the room is prepared, numbed in and cleaned once, for as long as the longest asks.
 */
export function minutesOf(work: VisitWork): VisitMinutes {
  const needed = neededMinutes(work);
  return { ...needed, specialistMinutes: needed.specialistMinutes + (work.extraMinutes ?? 0) };
}

function neededMinutes({ kind, protocols, visitKinds }: VisitWork): VisitMinutes {
  if (kind !== 'treatment') {
    const { specialistMinutes, roomBeforeMinutes, roomAfterMinutes, roomKind } = visitKinds[kind];
    return {
      specialistMinutes: specialistMinutes.value,
      roomBeforeMinutes: roomBeforeMinutes.value,
      numbingMinutes: 0,
      roomAfterMinutes: roomAfterMinutes.value,
      roomKind,
    };
  }
  const needs = protocols.map(({ visit }) => visit);
  const numbingMinutes = Math.max(...needs.map((need) => need.numbingMinutes.value));
  const before = Math.max(...needs.map((need) => need.roomBeforeMinutes.value));
  return {
    specialistMinutes: needs.reduce((sum, need) => sum + need.specialistMinutes.value, 0),
    roomBeforeMinutes: Math.max(0, before - numbingMinutes),
    numbingMinutes,
    roomAfterMinutes: Math.max(...needs.map((need) => need.roomAfterMinutes.value)),
    roomKind: KINDS[Math.max(...needs.map((need) => KINDS.indexOf(need.roomKind)))] as RoomKind,
  };
}
