import { expect, it } from 'vitest';
import { faultOf } from './faultOf.js';

it('finds nothing in an ordinary body', () => {
  expect(faultOf({ name: 'Zoë 🙂', list: [1, null, { a: true }] }, 20)).toBe(null);
});

it('counts levels, and stands any number of them', () => {
  expect(faultOf({ a: { b: {} } }, 3)).toBe(null);
  expect(faultOf({ a: { b: {} } }, 2)).toBe('too_deep');
  expect(faultOf(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 20)).toBe('too_deep');
});

it('finds half a surrogate pair in values and in names', () => {
  expect(faultOf({ a: [{ b: 'x\ud800' }] }, 20)).toBe('ill_formed');
  expect(faultOf({ '\udc00': 1 }, 20)).toBe('ill_formed');
});
