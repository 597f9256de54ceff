import { expect, it } from 'vitest';
import { trackOf } from './trackOf';

it('shares the width while all fit, and gives visits side by side the room for a name', () => {
  expect(trackOf(1, 8)).toBe('minmax(120px, 1fr)');
  expect(trackOf(2, 8)).toBe('minmax(208px, 1fr)');
  expect(trackOf(1, 50)).toBe('172px');
  expect([trackOf(2, 50), trackOf(6, 50)]).toEqual(['208px', '456px']);
});
