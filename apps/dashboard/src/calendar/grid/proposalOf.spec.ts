import { expect, it } from 'vitest';
import { aVisit } from '../../visits/testing/aVisit';
import { proposalOf } from './proposalOf';

/** 24 October 2026 is the Saturday before the clocks of Berlin go back. */
const visit = {
  ...aVisit({ startsAt: '2026-10-24T08:00:00.000Z', endsAt: '2026-10-24T08:30:00.000Z' }),
  ...{ specialistId: 's', roomId: 'r' },
  ...{ roomFrom: '2026-10-24T07:55:00.000Z', roomTo: '2026-10-24T08:40:00.000Z' },
};

it('keeps the time on the wall when a visit is dragged over a change of the clocks', () => {
  const dragged = { kind: 'move', visitId: visit.id, shift: 15, cell: 'room 2026-10-26 room-2' } as const;
  expect(proposalOf(dragged, visit, 'Europe/Berlin')).toEqual({
    dropped: { visit, startsAt: '2026-10-26T09:15:00.000Z', columnId: 'room-2' },
  });
});

it('proposes a length, and none below nothing', () => {
  const pulled = { kind: 'resize', visitId: visit.id, cell: 'room 2026-10-24 r' } as const;
  expect(proposalOf({ ...pulled, shift: 15 }, visit, 'Europe/Berlin')).toEqual({
    resized: { visit, minutes: 45 },
  });
  expect(proposalOf({ ...pulled, shift: -30 }, visit, 'Europe/Berlin')).toBeNull();
});
