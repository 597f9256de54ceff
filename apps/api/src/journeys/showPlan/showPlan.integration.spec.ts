import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { melasmaPatient } from '../../testing/melasmaPatient.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, is today. */
describe('the page of a living plan', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });

  const sessionsOf = ({ courses }: PlanReply) => courses[0]?.sessions ?? [];

  it('tells each session what is done before and after it, from its own day', async () => {
    const { plan } = await aBookedSeries(desk, specialist, { first: 1 });
    const [first, second, ...rest] = sessionsOf(plan);
    const shown = (code: string, session = first) => session?.steps.find((step) => step.code === code);
    const parts = (code: string) => first?.steps.filter((step) => step.code === code);
    expect(first).toMatchObject({ on: '2026-03-02', protocolCode: 'mandelic-40' });
    const open = { settled: true, ticked: null, params: { days: 7, area: 'face' } };
    expect(parts('no-hair-removal')).toMatchObject([
      { ...open, kind: 'preparation', from: '2026-02-23', until: '2026-03-02' },
      { ...open, kind: 'aftercare', from: '2026-03-03', until: '2026-03-09' },
    ]);
    expect(shown('follow-up-call')).toMatchObject({
      kind: 'follow-up',
      from: '2026-03-04',
      until: '2026-03-05',
    });
    expect(second?.window?.ideal).toBe('2026-03-17');
    expect(shown('follow-up-call', second)).toMatchObject({ from: '2026-03-19', settled: false });
    expect(rest.every(({ steps }) => steps.length > 0)).toBe(true);
  });

  it('tells which answers the next session waits for, and none of the later ones', async () => {
    const { plan } = await anApprovedPlan(desk, specialist);
    const [first, second] = sessionsOf(plan);
    expect(first?.window?.ideal).toBe('2026-03-02');
    expect(first?.awaits).toEqual([]);
    await api.database.read(`update plan_sessions set state = 'done', done_on = '2026-03-02' where id = $1`, [
      first?.id,
    ]);
    const [, next, after] = sessionsOf((await specialist.get<PlanReply>(`/plans/${plan.id}`)).body);
    expect([second?.awaits, next?.window?.ideal]).toEqual([[], '2026-03-17']);
    const pregnant = { code: 'pregnant', reason: 'aged', saidOn: '2026-03-02', askFrom: '2026-03-03' };
    expect(next?.awaits).toContainEqual(pregnant);
    expect(next?.awaits?.map(({ code }) => code)).not.toContain('isotretinoin');
    expect(after?.awaits).toEqual([]);
  });

  it('gives the engine’s own plan and what a course can go on with to readers of the chart only', async () => {
    const { plan } = await anApprovedPlan(desk, specialist);
    expect(plan.timeline).toMatchObject({ askBeyond: 2 });
    const ids = sessionsOf(plan).map(({ id }) => ({ id }));
    expect(plan.timeline?.plan).toMatchObject({ sessions: ids });
    const codes = plan.courses[0]?.changeTo?.map(({ code }) => code) ?? [];
    expect(codes).toContain('jessner');
    expect(codes).toContain('tca-30-35');
    expect(codes).not.toContain('mandelic-40');
    expect(codes.filter((code) => code.startsWith('ha-'))).toEqual([]);

    const { body } = await desk.get<PlanReply>(`/plans/${plan.id}`);
    expect(body).not.toHaveProperty('timeline');
    expect(body.courses[0]).not.toHaveProperty('changeTo');
    expect(sessionsOf(body)[0]).not.toHaveProperty('awaits');
    expect(sessionsOf(body)[0]?.steps.map(({ code }) => code)).toContain('sun-protection');
  });

  it('says of each protocol that a course could go on with how it compares, and what speaks to it', async () => {
    const { plan } = await anApprovedPlan(desk, specialist, { phototype: 5 });
    const options = new Map(plan.courses[0]?.changeTo?.map((option) => [option.code, option]));
    expect(options.get('lactic-30-50')).toMatchObject({
      ...{ group: 'superficial', strength: 'gentler', serves: ['dullness'], performed: true },
      ...{ gapIdeal: 15, gapShortest: 14 },
    });
    expect(options.get('tca-30-35')).toMatchObject({ group: 'medium', strength: 'stronger' });
    expect(options.get('glycolic-20-35')?.findings).toContainEqual(
      expect.objectContaining({ finding: 'phototype', severity: 'caution' }),
    );
    const ruledOut = [...options.values()].filter(({ findings }) => findings[0]?.severity === 'absolute');
    expect(ruledOut.map(({ code }) => code)).toContain('phenol-croton');
  });

  it('says what needs another visit than the one that is booked', async () => {
    const { planId } = await aBookedSeries(desk, specialist, { first: 1 });
    const { body: plan } = await specialist.get<PlanReply>(`/plans/${planId}`);
    const others = plan.courses[0]?.changeTo?.filter(({ otherVisit }) => otherVisit).map(({ code }) => code);
    expect(others).not.toContain('jessner');
    expect(others).toContain('tca-30-35');
  });

  it('tells the desk what such a treatment asks of everybody, and nothing that this patient alone has to do', async () => {
    const choices = [{ protocolCode: 'glycolic-20-35', rhythm: 'whole' as const, sessions: 4 }];
    const { plan } = await anApprovedPlan(desk, specialist, { ...melasmaPatient, choices });
    const codesOf = (shown: PlanReply) => sessionsOf(shown)[0]?.steps.map(({ code }) => code);
    expect(codesOf(plan)).toEqual(expect.arrayContaining(['antiviral', 'prime-bleaching', 'sun-protection']));
    const { body } = await desk.get<PlanReply>(`/plans/${plan.id}`);
    expect(new Set(codesOf(body))).toEqual(
      new Set([
        ...['no-sun-before', 'no-hair-removal', 'stop-acids', 'no-shaving'],
        ...['sun-protection', 'no-makeup', 'follow-up-call', 'follow-up-photo'],
      ]),
    );
    expect(JSON.stringify(body)).not.toMatch(/hsv|antiviral|bleaching|retinoid/);
  });

  it('asks how to go on after a long pause, with what to step back to', async () => {
    const planned = await aBookedSeries(desk, specialist, { first: 1 });
    const first = planned.sessionIds[0];
    await api.database.read(
      `update plan_sessions set state = 'done', done_on = '2026-03-02', booked_on = null where id = $1`,
      [first],
    );
    expect((await specialist.get<PlanReply>(`/plans/${planned.planId}`)).body.asks).toEqual([]);
    api.clock.set('2026-06-01T07:00:00Z');
    const again = await clinic.signIn('reception');
    const { body } = await again.get<PlanReply>(`/plans/${planned.planId}`);
    expect(body.asks).toEqual([
      {
        courseId: body.courses[0]?.id,
        sessionId: planned.sessionIds[1],
        gapDays: 91,
        limitDays: 60,
        options: ['continue', 'step-back', 'restart'],
        gentler: [{ code: 'glycolic-20-35' }, { code: 'lactic-30-50' }],
      },
    ]);
  });
});
