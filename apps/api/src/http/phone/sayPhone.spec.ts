import { expect, it } from 'vitest';
import { sayPhone } from './sayPhone.js';

it('writes a kept number in groups, and leaves alone what is none', () => {
  expect(sayPhone('+4930901820')).toBe('+49 30 901820');
  expect(sayPhone('+12125550123')).toBe('+1 212 555 0123');
  expect(sayPhone('030 1234, extension 5')).toBe('030 1234, extension 5');
  expect(sayPhone(null)).toBeNull();
});
