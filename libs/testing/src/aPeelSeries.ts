import type { Day } from '@stratum/calendar';
import type { Gap, Plan, PlanSession } from '@stratum/timeline';

export interface PeelSeries {
  readonly courseId?: string;
  readonly count?: number;
  /** Days on which the first sessions were done. */
  readonly done?: readonly Day[];
  /** Days for which the next ones are booked. */
  readonly booked?: readonly Day[];
  readonly gap?: Pick<Gap, 'atLeast' | 'ideal' | 'atMost'>;
}

/**
 * A course of peels `peel-1`, `peel-2`, … in the half rhythm of a forty-year-old (14 / 15 / 30 days):
 * some done, some booked, the rest planned.
 */
export function aPeelSeries(series: PeelSeries = {}): Pick<Plan, 'sessions' | 'gaps'> {
  const { courseId = 'peel', count = 6, done = [], booked = [] } = series;
  const { gap = { atLeast: 14, ideal: 15, atMost: 30 } } = series;
  const sessions = Array.from({ length: count }, (_, i): PlanSession => {
    const on = done[i] ?? booked[i - done.length] ?? null;
    const state = i < done.length ? 'done' : on === null ? 'planned' : 'booked';
    return { id: `${courseId}-${i + 1}`, courseId, ordinal: i + 1, kind: 'treatment', state, on };
  });
  const rule = { code: 'peel-gap', version: '1' };
  const gaps = sessions.slice(1).map((to, i) => ({ from: `${courseId}-${i + 1}`, to: to.id, ...gap, rule }));
  return { sessions, gaps };
}
