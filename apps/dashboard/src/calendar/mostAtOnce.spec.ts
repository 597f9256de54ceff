import { describe, expect, it } from 'vitest';
import { mostAtOnce } from './mostAtOnce';

const visit = (who: string, from: string, to: string) => ({
  ...{ who, startsAt: `2026-03-02T${from}:00Z`, endsAt: `2026-03-02T${to}:00Z` },
});
const who = (one: { who: string }) => one.who;

describe('mostAtOnce', () => {
  it('counts what overlaps in one column, not what follows or stands in another', () => {
    const visits = [
      visit('ada', '09:00', '10:00'),
      visit('ada', '09:30', '09:45'),
      visit('ada', '09:40', '10:30'),
      visit('ada', '10:30', '11:00'),
      visit('ben', '09:00', '10:00'),
    ];
    expect(mostAtOnce(visits, who)).toBe(3);
  });

  it('lets one that ends make place for one that begins', () => {
    expect(mostAtOnce([visit('ada', '09:00', '09:30'), visit('ada', '09:30', '10:00')], who)).toBe(1);
    expect(mostAtOnce([], who)).toBe(0);
  });
});
