import { describe, expect, it } from 'vitest';
import { readPhone } from './readPhone.js';

describe('readPhone', () => {
  it.each([
    ['030 901820', 'DE', '+4930901820'],
    ['+49 (0)30 / 90 18 20', 'US', '+4930901820'],
    ['0049 30 901820', 'DE', '+4930901820'],
    ['(415) 555-0100', 'US', '+14155550100'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['٠٣٠ ٩٠١٨٢٠', 'DE', '+4930901820'],
  ])('%s in %s is %s', (text, country, kept) => {
    expect(readPhone(text, country)).toBe(kept);
  });

  it.each(['12', 'call her sister', '+999 123456', '030 1234567 ext 5'])('%s is none', (text) => {
    expect(readPhone(text, 'DE')).toBeNull();
  });
});
