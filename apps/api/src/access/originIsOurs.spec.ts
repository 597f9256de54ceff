import { expect, it } from 'vitest';
import { originIsOurs } from './originIsOurs.js';

const host = 'localhost:3000';

it.each([
  [undefined, null, true],
  ['http://localhost:3000', null, true],
  ['https://localhost:3000', null, true],
  ['http://localhost:3001', null, false],
  ['http://localhost', null, false],
  ['null', null, false],
  ['', null, false],
  ['https://desk.example.org', 'https://desk.example.org', true],
  ['http://desk.example.org', 'https://desk.example.org', false],
  ['https://desk.example.org.evil.example', 'https://desk.example.org', false],
  ['http://localhost:3000', 'https://desk.example.org', false],
])('from %j with the public address %j: %s', (origin, publicUrl, ours) => {
  expect(originIsOurs({ origin, host }, publicUrl)).toBe(ours);
});
