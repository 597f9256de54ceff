import { describe, expect, it } from 'vitest';
import { sayLabel } from './sayLabel';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('sayLabel', () => {
  it('says protocol and session in words', () => {
    expect(plain(sayLabel('mandelic-40 3/6', 'treatment'))).toBe('Mandelic acid 40 %, session 3 of 6');
    expect(plain(sayLabel('mandelic-40 7/1', 'treatment'))).toBe('Mandelic acid 40 %, maintenance');
    expect(plain(sayLabel('ha-cheek 2/1', 'review'))).toBe('Hyaluronic acid, cheeks, review');
    expect(sayLabel('consultation', 'consultation')).toBe('Consultation');
  });

  it('joins what one visit carries', () => {
    expect(plain(sayLabel('jessner 1/5 + ha-lips 1/1', 'treatment'))).toBe(
      'Jessner’s solution, session 1 of 5 · Hyaluronic acid, lips, session 1 of 1',
    );
  });
});
