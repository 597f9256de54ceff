import { expect, test } from 'vitest';
import { findBareSkips } from './findBareSkips.mjs';

// The words are put together here, so that this file does not accuse itself.
const it = (how: string) => `it${'.'}${how}('books a visit', () => {});`;

test.each(['skip', 'todo', 'fixme', 'skipIf(true)', 'runIf(process.env.X)', 'concurrent.skip'])(
  '%s without a reason is found',
  (how) => {
    expect(findBareSkips(`import 'vitest';\n${it(how)}`)).toEqual([2]);
  },
);

test('a comment above, on the line or in the linter note is a reason', () => {
  expect(findBareSkips(`// waits for the waiting list, issue 9\n${it('skip')}`)).toEqual([]);
  expect(findBareSkips(`${it('skip')} // needs a second screen`)).toEqual([]);
  expect(findBareSkips(`// biome-ignore lint/x/y: needs a second screen\n${it('skip')}`)).toEqual([]);
});

test('an empty comment or a bare linter note is none', () => {
  expect(findBareSkips(`// later\n${it('skip')}`)).toEqual([2]);
  expect(findBareSkips(`// biome-ignore lint/x/y: later\n${it('skip')}`)).toEqual([2]);
});

test('a reason given to the call counts, a title does not', () => {
  const call = `test${'.'}skip`;
  expect(findBareSkips(`${call}(isPhone, 'the calendar has no week on a phone');`)).toEqual([]);
  expect(findBareSkips(`${call}('the calendar shows a whole week', async () => {});`)).toEqual([1]);
});

test('other tests are left alone', () => {
  expect(findBareSkips("it('lets the patient skip a question', () => {});\nexpect(x.skip).toBe(1);")).toEqual(
    [],
  );
});
