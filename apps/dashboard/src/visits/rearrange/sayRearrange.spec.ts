import { expect, it } from 'vitest';
import { aVisit } from '../testing/aVisit';
import type { Visit } from '../Visit';
import { sayRearrange } from './sayRearrange';

const say = (given: Partial<Visit>) =>
  sayRearrange(aVisit({ instruction: 'find-new-time', ...given }), {
    zone: 'Europe/Berlin',
    today: '2026-11-23',
  });

it('names who or what is not to be had then, all of it', () => {
  expect(say({ lostTo: ['specialist-away'] })).toBe('Needs a new time: Dr. Moreau is away then');
  expect(say({ lostTo: ['room', 'device'], devices: [{ id: 'd', name: 'Laser' }] })).toBe(
    'Needs a new time: Room 2 cannot be used then, Laser cannot be used then',
  );
});

it('names the days that its plan has for it, where only those stand against it', () => {
  expect(say({ window: { earliest: '2026-12-04', latest: null } })).toBe(
    'Needs a new time, from Fri 4 Dec on',
  );
  expect(say({ window: { earliest: '2026-11-20', latest: '2026-11-30' } })).toBe(
    'Needs a new time, until Mon 30 Nov',
  );
  expect(say({ lostTo: [], window: null })).toBe('Needs a new time');
});

it('says why of nothing that is not to have a new time', () => {
  expect(say({ instruction: 'cannot-take-place', lostTo: ['specialist-away'] })).toBe(
    'Call the patient: the visit cannot take place as booked',
  );
});
