import { expect, it } from 'vitest';
import { stepSpot } from './stepSpot';

const bounds = { columns: ['a', 'b'], hours: { from: 480, to: 1080 }, minutes: 30 };
const spot = { day: '2026-12-01', minute: 600, columnId: 'a' };

it('goes by quarters, days, weeks and columns', () => {
  expect(stepSpot(spot, 'ArrowDown', bounds)).toEqual({ ...spot, minute: 615 });
  expect(stepSpot({ ...spot, minute: 610 }, 'ArrowDown', bounds)).toEqual({ ...spot, minute: 615 });
  expect(stepSpot(spot, 'ArrowLeft', bounds)).toEqual({ ...spot, day: '2026-11-30' });
  expect(stepSpot(spot, 'PageDown', bounds)).toEqual({ ...spot, day: '2026-12-08' });
  expect(stepSpot(spot, '[', bounds)).toEqual({ ...spot, columnId: 'b' });
  expect(stepSpot(spot, 'x', bounds)).toBe(null);
});

it('stays within the hours, with its whole length', () => {
  expect(stepSpot({ ...spot, minute: 480 }, 'ArrowUp', bounds)?.minute).toBe(480);
  expect(stepSpot({ ...spot, minute: 1050 }, 'ArrowDown', bounds)?.minute).toBe(1050);
});
