import type { News } from '../decide/Reopening';
import type { PlanFinding } from '../PlanFinding';
import type { PlanView } from '../PlanView';
import { aPlan } from './aPlan';

export const smoker: PlanFinding = {
  ...{ finding: 'smoker', code: 'smoker', severity: 'caution', until: null, protocols: ['mandelic-40'] },
  ...{ from: { kind: 'fact', code: 'smoker', answer: 'yes' }, source: '16-1546', evidence: 'B' },
  ...{ params: { stopWeeks: 4 }, usualReasons: ['risk-discussed-and-accepted'], acceptance: null },
};

const isotretinoin: News = {
  ...{ code: 'isotretinoin', finding: 'isotretinoin', change: 'new', severity: 'defer', until: '2126-06-01' },
  ...{ protocols: ['mandelic-40'], params: { days: 180, on: '2125-12-03' } },
};

/** A booked series that an intake has re-opened: a new deferral, a new caution, one that is gone. */
export function aReopenedPlan(given: Partial<PlanView> = {}): PlanView {
  const plan = aPlan();
  const [course] = plan.courses;
  if (!course) throw new Error('A plan has a course');
  const [first, second, ...others] = course.sessions;
  if (!first || !second) throw new Error('A series has sessions');
  const rule = { code: 'isotretinoin', params: { days: 180, on: '2125-12-03' } };
  const days = (day: string) => ({ earliest: day, ideal: day, latest: null });
  return {
    ...plan,
    courses: [
      {
        ...course,
        sessions: [
          { ...first, flag: { kind: 'too-early', days: 26 } },
          second,
          { ...others[0], window: null },
          others[1],
        ],
      } as PlanView['courses'][number],
    ],
    findings: [smoker],
    waiting: [{ sessionId: 's3', rule }],
    events: [
      {
        ...{ id: 'h1', kind: 'finding-new', at: '2126-05-02T08:00:00Z', by: 'Rita Sommer', undoable: false },
        ...{
          undone: false,
          changes: [{ sessionId: 's2', before: days('2126-05-20'), after: days('2126-06-15'), rule }],
        },
      },
    ],
    reopenings: [
      {
        ...{
          id: 'o1',
          cause: 'intake',
          openedAt: '2126-05-02T08:00:00Z',
          openedBy: 'Rita Sommer',
          eventId: 'h1',
        },
        news: [
          isotretinoin,
          {
            ...isotretinoin,
            code: 'smoker',
            finding: 'smoker',
            severity: 'caution',
            until: null,
            params: { stopWeeks: 4 },
          },
          { ...isotretinoin, code: 'tan', finding: 'tan', change: 'lifted', until: null, params: {} },
        ],
      },
    ],
    ...given,
  };
}
