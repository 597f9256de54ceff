import { expect, it } from 'vitest';
import { permissionsOf } from './permissionsOf.js';

it('gives somebody with two roles what either may do, and nobody what nobody gave', () => {
  expect(permissionsOf([]).size).toBe(0);
  const both = permissionsOf(['reception', 'manager']);
  expect(both.has('intakes.fill')).toBe(true);
  expect(both.has('staff.manage')).toBe(true);
  expect(both.has('assessments.sign')).toBe(false);
});

it('keeps the chart from reception and the signature from managers', () => {
  expect(permissionsOf(['reception']).has('chart.read')).toBe(false);
  expect(permissionsOf(['manager']).has('chart.read')).toBe(true);
  expect(permissionsOf(['manager']).has('protocols.sign')).toBe(false);
});
