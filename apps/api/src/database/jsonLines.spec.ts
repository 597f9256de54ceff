import { describe, expect, it } from 'vitest';
import { jsonLines } from './jsonLines.js';

describe('values for a statement, one a line', () => {
  it('keep line breaks and quotes of their own inside the line', () => {
    const lines = jsonLines([{ said: 'a "quote"\nand\r\nmore' }, null, { n: 1 }]).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0] as string)).toEqual({ said: 'a "quote"\nand\r\nmore' });
    expect(lines.slice(1)).toEqual(['', '{"n":1}']);
  });
});
