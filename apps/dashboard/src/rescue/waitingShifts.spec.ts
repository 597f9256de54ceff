import { expect, it } from 'vitest';
import type { Visit } from '../visits/Visit';
import { waitingShifts } from './waitingShifts';

const shift = (id: string, ...needs: string[]) => ({ visit: { id } as Visit, needs });

it('whoever needs the time of one who stays waits, and so does everybody before them, but nobody else', () => {
  const shifts = [
    shift('nine', 'ten'),
    shift('ten', 'eleven'),
    shift('eleven', 'noon'),
    shift('two', 'three'),
  ];
  expect([...waitingShifts(shifts, new Set(['noon']))].sort()).toEqual(['eleven', 'nine', 'ten']);
  expect(waitingShifts(shifts, new Set(['four'])).size).toBe(0);
});
