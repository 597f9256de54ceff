import { expect, it } from 'vitest';
import { aVisit } from '../../visits/testing/aVisit';
import type { CalendarVisit } from '../CalendarView';
import { cellsOf } from './cellsOf';
import { placeVisits } from './placeVisits';

/** 1 December 2026 is a Tuesday; Berlin is one hour ahead of UTC. */
const at = (id: string, from: string, to: string, more: Partial<CalendarVisit> = {}): CalendarVisit => ({
  ...aVisit(),
  ...{ id, startsAt: `2026-12-01T${from}:00.000Z`, endsAt: `2026-12-01T${to}:00.000Z` },
  ...{ roomFrom: `2026-12-01T${from}:00.000Z`, roomTo: `2026-12-01T${to}:00.000Z` },
  ...{ specialistId: 's', roomId: 'r' },
  ...more,
});
const lanes = (visits: readonly CalendarVisit[]) =>
  placeVisits(visits, 'specialist', 'Europe/Berlin').map((one) => [
    one.visit.id,
    one.at,
    one.lane,
    one.lanes,
  ]);

it('puts visits side by side only while they overlap, and each in the first lane that is free', () => {
  const visits = [at('a', '09:00', '10:00'), at('b', '09:15', '09:30'), at('c', '09:30', '10:30')];
  expect(lanes([...visits, at('d', '10:30', '11:00')])).toEqual([
    ['a', 600, 0, 2],
    ['b', 615, 1, 2],
    ['c', 630, 1, 2],
    ['d', 690, 0, 1],
  ]);
});

it('keeps visits of five minutes apart, since each is drawn high enough to be hit', () => {
  expect(lanes([at('a', '09:00', '09:05'), at('b', '09:05', '09:10')])).toEqual([
    ['a', 600, 0, 2],
    ['b', 605, 1, 2],
  ]);
});

it('draws a room for as long as it is held, on the day on which the visit starts', () => {
  const visit = at('a', '09:00', '09:30', {
    roomFrom: '2026-12-01T08:50:00.000Z',
    roomTo: '2026-12-01T09:45:00.000Z',
  });
  expect(placeVisits([visit], 'room', 'Europe/Berlin')).toMatchObject([{ at: 590, minutes: 55 }]);
});

it('leaves every column as it is but the one in which a visit has changed', () => {
  const column = (id: string) => ({ id, name: id, color: null, closed: [] });
  const columns = [column('s'), column('t')];
  const days = ['2026-12-01', '2026-12-02'] as const;
  const visits = [at('a', '09:00', '10:00'), at('b', '09:00', '10:00', { specialistId: 't' })];
  const input = { days, columns, by: 'specialist', zone: 'Europe/Berlin' } as const;
  const before = cellsOf({ ...input, visits }, []);
  expect(before.map(({ key, placed }) => [key, placed.length])).toEqual([
    ['specialist 2026-12-01 s', 1],
    ['specialist 2026-12-01 t', 1],
    ['specialist 2026-12-02 s', 0],
    ['specialist 2026-12-02 t', 0],
  ]);
  const changed = visits.map((visit) =>
    visit.id === 'b' ? { ...visit, state: 'confirmed' as const } : visit,
  );
  const after = cellsOf({ ...input, visits: changed }, before);
  expect(after.map((cell, index) => cell === before[index])).toEqual([true, false, true, true]);
});
