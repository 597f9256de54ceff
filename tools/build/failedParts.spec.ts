import { expect, test } from 'vitest';
import { failedParts } from './failedParts.mjs';

const OUTPUT = `
 NX   Running target build for 3 projects:

> nx run @stratum/calendar:build

> tsc -b

> nx run @stratum/api:build

src/main.ts(1,1): error TS2304

> nx run @stratum/guest:build

Cannot find index.html


 NX   Running target build for 3 projects failed

Failed tasks:

- @stratum/api:build
- @stratum/guest:build

  Run duration:      3s
`;

test('only what failed is shown', () => {
  expect(failedParts(OUTPUT)).toBe(
    '> nx run @stratum/api:build\n\nsrc/main.ts(1,1): error TS2304\n\n> nx run @stratum/guest:build\n\nCannot find index.html',
  );
});

test('an output of another shape is shown whole', () => {
  expect(failedParts('npm: not found')).toBe('npm: not found');
});
