import type { Plan, Rule } from '@stratum/timeline';

const rule = (code: string): Rule => ({ code, version: '1', source: '16-1546', evidence: 'C' });

/** The rules behind `aPlan`: four peels, 14 days apart at least, 14 at best, 28 at most; give what matters. */
export function aTimeline(more: Partial<Plan> = {}): { plan: Plan; askBeyond: number } {
  const open = { courseId: 'c1', kind: 'treatment', state: 'planned', on: null } as const;
  const plan: Plan = {
    sessions: [
      { ...open, id: 's1', ordinal: 1, state: 'booked', on: '2126-05-06' },
      { ...open, id: 's2', ordinal: 2 },
      { ...open, id: 's3', ordinal: 3 },
      { ...open, id: 's4', ordinal: 4 },
    ],
    gaps: [
      ['s1', 's2'],
      ['s2', 's3'],
      ['s3', 's4'],
    ].map(([from = '', to = '']) => ({
      ...{ from, to, atLeast: 14, ideal: 14, atMost: 28 },
      rule: rule('shortest-gap'),
    })),
    separations: [],
    notBefore: [],
    forbidden: [],
    startIdeal: { c1: '2126-05-06' },
    ...more,
  };
  return { plan, askBeyond: 2 };
}
