import type { By } from '../columnsOf';
import type { Dropped, Resized } from '../grid/TimeGridProps';
import { type Proposal, placeOf } from './Proposal';

/** What dragging and pulling at a visit propose. */
export function proposalsFrom(by: By, propose: (proposal: Proposal) => void) {
  return {
    drop: ({ visit, startsAt, columnId }: Dropped) => {
      const from = placeOf(visit);
      const specialistId = by === 'specialist' ? (columnId ?? from.specialistId) : from.specialistId;
      const roomId = by === 'room' ? (columnId ?? from.roomId) : from.roomId;
      propose({ visit, from, to: { ...from, startsAt, specialistId, roomId } });
    },
    resize: ({ visit, minutes }: Resized) => {
      const from = placeOf(visit);
      propose({ visit, from, to: { ...from, minutes } });
    },
  };
}
