import { addDays } from '@stratum/calendar';
import type { TimelineCourse, TimelinePlan, TimelineSession } from '../timeline/types';

const today = '2026-10-14';
const rule = (code: string, params: Record<string, number> = {}) => ({
  code,
  version: '1',
  source: '16-1546',
  evidence: 'C',
  params,
});

function series(
  id: string,
  start: string,
  gap: number,
  states: TimelineSession['state'][],
  heal: [number, number],
) {
  return states.map((state, index): TimelineSession => {
    const ideal = addDays(start, index * gap);
    const on = state === 'planned' || state === 'skipped' ? null : addDays(ideal, index === 1 ? 3 : 0);
    return {
      id: `${id}-${index + 1}`,
      ordinal: index + 1,
      kind: 'treatment',
      state,
      on,
      healing: { low: heal[0], high: heal[1] },
      window: {
        earliest: addDays(ideal, -Math.round(gap / 3)),
        ideal,
        latest: addDays(ideal, Math.round(gap / 2)),
        because: {
          earliest: [{ rule: rule('shortest-gap', { days: 14 }), from: `${id}-${index}`, days: 14 }],
          ideal: [{ rule: rule('half-cycle', { days: gap }), from: `${id}-${index}`, days: gap }],
        },
      },
    };
  });
}

const salicylic: TimelineCourse = {
  id: 'c1',
  name: 'Salicylic acid 20–30 %',
  detail: 'face, every half cycle',
  sessions: [
    ...series('sa', '2026-08-20', 15, ['done', 'done', 'done', 'booked', 'booked', 'planned'], [1, 5]),
    {
      id: 'sa-m',
      ordinal: 7,
      kind: 'maintenance',
      state: 'planned',
      on: null,
      window: { earliest: '2026-12-16', ideal: '2026-12-30', latest: '2027-01-14' },
    },
    {
      id: 'sa-m2',
      ordinal: 8,
      kind: 'maintenance',
      state: 'planned',
      on: null,
      window: { earliest: '2027-02-02', ideal: '2027-02-20', latest: '2027-03-05' },
    },
  ],
};

const jessner: TimelineCourse = {
  id: 'c2',
  name: 'Jessner’s solution',
  detail: 'face, every whole cycle',
  sessions: series('je', '2027-02-10', 29, ['planned', 'planned', 'planned'], [3, 9]).map((session, index) =>
    index === 0
      ? {
          ...session,
          state: 'booked',
          on: '2027-02-05',
          flag: { kind: 'too-early', days: 4 },
          said: 'Fri 5 Feb 2027, 09:30 · Dr Ines Moreau · Room 2',
        }
      : session,
  ),
};

const cheek: TimelineCourse = {
  id: 'c3',
  name: 'Hyaluronic acid, cheeks',
  detail: 'midface',
  sessions: [
    {
      id: 'ch-1',
      ordinal: 1,
      kind: 'treatment',
      state: 'booked',
      on: '2026-11-26',
      healing: { low: 2, high: 14 },
      window: {
        earliest: '2026-11-19',
        ideal: '2026-11-26',
        latest: null,
        because: { earliest: [{ rule: rule('peel-to-filler'), from: 'sa-6', days: 14 }] },
      },
    },
    {
      id: 'ch-2',
      ordinal: 2,
      kind: 'review',
      state: 'planned',
      on: null,
      window: { earliest: '2026-12-17', ideal: '2026-12-24', latest: '2027-01-07' },
    },
    {
      id: 'ch-3',
      ordinal: 3,
      kind: 'review',
      state: 'planned',
      on: null,
      window: { earliest: '2027-07-01', ideal: '2027-07-18', latest: '2027-08-10' },
    },
  ],
};

const lips: TimelineCourse = {
  id: 'c4',
  name: 'Hyaluronic acid, lips',
  detail: 'lips',
  sessions: [
    {
      id: 'li-1',
      ordinal: 1,
      kind: 'treatment',
      state: 'missed',
      on: '2026-09-30',
      window: { earliest: '2026-09-24', ideal: '2026-09-30', latest: '2026-10-20' },
    },
    {
      id: 'li-2',
      ordinal: 2,
      kind: 'treatment',
      state: 'planned',
      on: null,
      healing: { low: 2, high: 10 },
      flag: { kind: 'drift', days: 6 },
      window: { earliest: '2027-04-20', ideal: '2027-05-04', latest: '2027-05-30' },
    },
    {
      id: 'li-3',
      ordinal: 3,
      kind: 'review',
      state: 'skipped',
      on: null,
      window: { earliest: '2027-06-01', ideal: '2027-06-08', latest: '2027-06-20' },
    },
  ],
};

export const samplePlan: TimelinePlan = {
  today,
  cycle: { days: 29, from: '2026-08-20' },
  courses: [salicylic, jessner, cheek, lips],
  events: [
    { id: 'e1', on: '2027-04-10', label: 'Wedding of a sister' },
    { id: 'e2', on: '2027-06-26', label: 'Sea holiday' },
  ],
};
