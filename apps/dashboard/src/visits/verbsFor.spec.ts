import { describe, expect, it } from 'vitest';
import { verbsFor } from './verbsFor';

const desk = (permission: string) => permission !== 'visits.treat';
const all = () => true;
const reader = (can: (permission: string) => boolean, day = '2026-12-01') => ({
  day,
  today: '2026-12-01',
  can,
});

describe('verbsFor', () => {
  it('offers the check-in first on the day itself', () => {
    expect(verbsFor({ state: 'booked' }, reader(desk))).toEqual({
      main: 'check-in',
      others: ['confirm', 'move', 'miss', 'cancel'],
    });
  });

  it('offers the confirmation first before the day, and no check-in', () => {
    expect(verbsFor({ state: 'booked' }, reader(desk, '2026-12-08'))).toEqual({
      main: 'confirm',
      others: ['move', 'miss', 'cancel'],
    });
  });

  it('offers “missed” first once the day has passed, and no check-in', () => {
    expect(verbsFor({ state: 'confirmed' }, reader(desk, '2026-11-30'))).toEqual({
      main: 'miss',
      others: ['move', 'cancel'],
    });
  });

  it('never offers to confirm what must not take place, and the right thing first', () => {
    const held = (instruction: string, day = '2026-12-08', can = desk) =>
      verbsFor({ state: 'booked', instruction }, reader(can, day));
    expect(held('find-new-time')).toEqual({ main: 'move', others: ['miss', 'cancel'] });
    expect(held('cannot-take-place')).toEqual({ main: 'cancel', others: ['miss'] });
    expect(held('cannot-take-place', '2026-12-08', all).others).toEqual(['miss', 'move']);
    expect(held('ask-the-specialist')).toEqual({ main: null, others: ['move', 'miss', 'cancel'] });
  });

  it('offers another time first to who answered that they cannot come, and to confirm all the same', () => {
    const said = (day: string) =>
      verbsFor({ state: 'booked', patientSaid: 'cannot-come' }, reader(desk, day));
    expect(said('2026-12-08')).toEqual({ main: 'move', others: ['cancel', 'confirm', 'miss'] });
    expect(said('2026-12-01').others).toEqual(['cancel', 'check-in', 'confirm', 'miss']);
  });

  it('checks in who comes all the same today', () => {
    const held = (instruction: string) => verbsFor({ state: 'confirmed', instruction }, reader(desk));
    expect(held('find-new-time')).toEqual({ main: 'move', others: ['check-in', 'miss', 'cancel'] });
    expect(held('cannot-take-place')).toEqual({ main: 'cancel', others: ['check-in', 'miss'] });
    expect(held('ask-the-specialist')).toEqual({ main: 'check-in', others: ['move', 'miss', 'cancel'] });
  });

  it('lets only who treats start and finish', () => {
    expect(verbsFor({ state: 'arrived' }, reader(all)).main).toBe('start');
    expect(verbsFor({ state: 'arrived' }, reader(desk))).toEqual({ main: null, others: ['move', 'cancel'] });
    expect(verbsFor({ state: 'in-room' }, reader(all)).main).toBe('done');
    expect(verbsFor({ state: 'in-room' }, reader(desk)).main).toBeNull();
  });

  it('takes the last step back, a treatment only by who treats', () => {
    expect(verbsFor({ state: 'missed', undoable: 'miss' }, reader(desk)).others).toEqual(['undo']);
    expect(verbsFor({ state: 'done', undoable: 'done' }, reader(desk)).others).toEqual([]);
    expect(verbsFor({ state: 'done', undoable: 'done' }, reader(all)).others).toEqual(['undo']);
  });
});
