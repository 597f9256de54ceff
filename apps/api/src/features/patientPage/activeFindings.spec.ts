import { describe, expect, it } from 'vitest';
import { activeFindings } from './activeFindings.js';
import type { FindingRow } from './FindingRow.js';

const today = '2026-03-02';
const row = (
  code: string,
  severity: string,
  protocol: string,
  more: Partial<FindingRow> = {},
): FindingRow => ({
  ...{ code, severity, protocol, until: null, from: code },
  ...more,
});

describe('activeFindings', () => {
  it('names each finding once, in its gravest form, with every protocol', () => {
    expect(
      activeFindings(
        [
          row('keloid', 'caution', 'ha-lips'),
          row('hsv-history', 'caution', 'mandelic-40'),
          row('keloid', 'absolute', 'tca-30-35'),
        ],
        today,
      ),
    ).toEqual([
      {
        ...{ code: 'keloid', severity: 'absolute', until: null, from: 'keloid' },
        protocols: ['ha-lips', 'tca-30-35'],
      },
      {
        code: 'hsv-history',
        severity: 'caution',
        until: null,
        from: 'hsv-history',
        protocols: ['mandelic-40'],
      },
    ]);
  });

  it('takes the longest deferral; waiting to heal is longer than any day', () => {
    const until = (...days: (string | null)[]) =>
      activeFindings(
        days.map((day, index) => row('tan', 'defer', `p${index}`, { until: day })),
        today,
      )[0]?.until;
    expect(until('2026-04-01', '2026-06-01', '2026-05-01')).toBe('2026-06-01');
    expect(until('2026-04-01', null)).toBeNull();
    expect(until(null, '2026-04-01')).toBeNull();
  });

  it('ends a deferral on its day', () => {
    expect(activeFindings([row('tan', 'defer', 'p', { until: '2026-03-02' })], today)).toEqual([]);
    expect(activeFindings([row('tan', 'defer', 'p', { until: '2026-03-03' })], today)).toHaveLength(1);
  });

  it('keeps two missing answers apart, the gravest first', () => {
    const found = activeFindings(
      [
        row('not-answered', 'caution', 'p', { from: 'smoker' }),
        row('not-answered', 'needs-answer', 'p', { from: 'pregnant' }),
      ],
      today,
    );
    expect(found.map(({ from }) => from)).toEqual(['pregnant', 'smoker']);
  });
});
