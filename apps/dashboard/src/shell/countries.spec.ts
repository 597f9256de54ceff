import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceCountry } from './countries';

afterEach(() => vi.unstubAllGlobals());

describe('deviceCountry', () => {
  it.each([
    ['de-AT', 'AT'],
    ['de', 'DE'],
    ['en-US@posix', 'GB'],
    ['', 'GB'],
  ])('proposes for %s the country %s', (language, country) => {
    vi.stubGlobal('navigator', { language });
    expect(deviceCountry()).toBe(country);
  });
});
