import { describe, expect, it } from 'vitest';
import { readSearch } from './readSearch.js';

describe('readSearch', () => {
  it('splits names into words, whatever the spaces are', () => {
    expect(readSearch('  Müller\u3000anna\tK ', 'DE')).toEqual([
      { contains: ['Müller'] },
      { contains: ['anna'] },
      { starts: 'K' },
    ]);
  });

  it('takes two signs of a dense script anywhere', () => {
    expect(readSearch('小明', 'TW')).toEqual([{ contains: ['小明'] }]);
    expect(readSearch('明', 'TW')).toEqual([{ contains: ['明'] }]);
  });

  it.each([
    ['P-000123', 'P-000123', 123],
    ['p123', 'p123', 123],
    ['P-0001', 'P-0001', 1],
  ])('%s is a number of a patient', (text, contains, number) => {
    expect(readSearch(text, 'DE')).toEqual([{ contains: [contains], number }]);
  });

  it('reads digits as part of a phone number and as a patient number', () => {
    expect(readSearch('9018', 'DE')).toEqual([{ contains: ['9018'], number: 9018 }]);
    expect(readSearch('12', 'DE')).toEqual([{ contains: [], number: 12 }]);
    expect(readSearch('0', 'DE')).toEqual([{ contains: [] }]);
  });

  it.each([
    ['030 90 18', 'DE', ['0309018', '+49309018']],
    ['(030) 90-18', 'DE', ['0309018', '+49309018']],
    ['0049 30 9018', 'DE', ['0049309018', '+49309018']],
    ['+49 30 9018', 'DE', ['49309018']],
    ['(415) 555', 'US', ['415555']],
    ['06 698', 'IT', ['06698']],
  ])('%s dialled in %s', (text, country, contains) => {
    expect(readSearch(text, country)[0]?.contains).toEqual(contains);
  });

  it('keeps a word and a phone number apart', () => {
    expect(readSearch('müller 030 1234 5678', 'DE').map((piece) => piece.contains)).toEqual([
      ['müller'],
      ['03012345678', '+493012345678'],
    ]);
  });

  it('reads an e-mail as one word, and five pieces at most', () => {
    expect(readSearch('anna.99@x.org', 'DE')).toEqual([{ contains: ['anna.99@x.org'] }]);
    expect(readSearch('one two three four five six seven', 'DE')).toHaveLength(5);
    expect(readSearch('   ', 'DE')).toEqual([]);
    expect(readSearch('´ \u0301', 'DE')).toEqual([]);
  });
});
