import { expect, it } from 'vitest';
import { instantsOf, valuesOf } from './AbsenceValues';

const values = {
  resourceId: 'r',
  first: '2026-03-28',
  fromTime: '',
  last: '2026-03-29',
  toTime: '',
  reason: '',
};

it('whole days end with the last one, over a change of clocks too, and come back as they were', () => {
  const times = instantsOf(values, 'Europe/Berlin');
  expect(times).toEqual({ startsAt: '2026-03-27T23:00:00.000Z', endsAt: '2026-03-29T22:00:00.000Z' });
  const absence = {
    id: 'a',
    name: 'Ada',
    kind: 'specialist',
    reason: null,
    leaving: false,
    version: 1,
  } as const;
  expect(
    valuesOf({ ...absence, resourceId: 'r', ...(times ?? { startsAt: '', endsAt: '' }) }, 'Europe/Berlin'),
  ).toEqual(values);
});

it('a late start ends by the clock; what is wrong or turned around is nothing', () => {
  const late = { ...values, last: null, toTime: '11:30' };
  expect(instantsOf(late, 'Europe/Berlin')).toEqual({
    startsAt: '2026-03-27T23:00:00.000Z',
    endsAt: '2026-03-28T10:30:00.000Z',
  });
  expect(instantsOf({ ...late, fromTime: '12' }, 'Europe/Berlin')).toBeNull();
  expect(instantsOf({ ...late, toTime: 'noon' }, 'Europe/Berlin')).toBeNull();
  expect(instantsOf({ ...values, first: null }, 'Europe/Berlin')).toBeNull();
});
