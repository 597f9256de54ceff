import { describe, expect, it } from 'vitest';
import type { PagePlan, PageSession } from '../PatientPage';
import { sayNextSession } from './sayNextSession';

const session = (ordinal: number, more: Partial<PageSession> = {}): PageSession => ({
  ...{ id: `s${ordinal}`, ordinal, kind: 'treatment', state: 'planned', on: null, window: null },
  ...more,
});
const plan: PagePlan = {
  ...{ id: 'p1', status: 'approved', assessmentId: 'a1', draftedAt: '2126-05-01T08:00:00Z', cycleDays: 28 },
  courses: [
    {
      ...{ id: 'c1', protocolCode: 'mandelic-40', area: 'face', rhythm: 'half' },
      sessions: [
        session(1, { state: 'done', on: '2126-05-02' }),
        session(2, { on: '2126-05-20', state: 'booked' }),
      ],
    },
  ],
};
const say = { day: (day: string) => day };
const healing = { code: 'infection-active', version: '1', params: {} };
const others = { code: 'pregnancy', version: '1', params: {} };

describe('sayNextSession', () => {
  it('names the rule that binds this session, not that of another', () => {
    const waiting = [
      { sessionId: 's9', rule: others },
      { sessionId: 's2', rule: healing },
    ];
    const said = sayNextSession(plan, waiting, say);
    expect(said?.waits).toBe(true);
    expect(said?.text).toMatch(/session 2 is booked for 2126-05-20, but waits\. A skin infection/);
    expect(said?.text).not.toMatch(/pregnan/i);
  });

  it('tells who does not read the chart to ask, and leads to the plan while nobody knows yet', () => {
    expect(sayNextSession(plan, null, say)?.text).toMatch(/Ask the specialist\.$/);
    expect(sayNextSession(plan, undefined, say)?.text).toMatch(/The plan says for what\.$/);
  });
});
