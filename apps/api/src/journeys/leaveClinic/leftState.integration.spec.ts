import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic, type TestMember } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, is today; two mandelic peels are booked, on 2 and 17 March. */
describe('a specialist who leaves and is shut out', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let manager: Client;
  let specialist: Client;
  let series: BookedSeries;
  let leaving: TestMember;
  let other: TestMember;
  /** Days of the visits that are booked with who leaves. */
  let theirs: string[];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    manager = await clinic.signIn('manager');
    series = await aBookedSeries(desk, await clinic.signIn('specialist'), { first: 2 });
    const chosen = series.visits[1]?.specialist.id;
    const [one, two] = clinic.specialists;
    [leaving, other] = one.id === chosen ? [one, two] : [two, one];
    specialist = await clinic.signInAs(other);
    theirs = series.visits
      .filter((visit) => visit.specialist.id === leaving.id)
      .map(({ startsAt }) => startsAt.slice(0, 10));
  });

  const take = async (verb: string, body: object = {}) => {
    const { version } = ok(await manager.get(`/staff/${leaving.id}`));
    return ok(await manager.post(`/staff/${leaving.id}/${verb}`, body, { version }));
  };
  const planNow = async () => ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
  const flagged = async () =>
    ((await planNow()).courses[0]?.sessions ?? []).flatMap(({ on, flag }) =>
      flag?.kind === 'no-specialist' && on !== null ? [on] : [],
    );
  const after = (day: string) => theirs.filter((on) => on > day);
  const visit = async () => ok(await desk.get(`/visits/${series.visits[1]?.id}`));
  const step = async (verb: string, body: object = {}, who = desk) => {
    const { id, version } = await visit();
    return who.post(`/visits/${id}/${verb}`, body, { version });
  };

  it('is still leaving once they are let in again', async () => {
    await take('leave', { lastDay: '2026-03-13' });
    const { stranded } = await take('disable');
    expect(stranded).toHaveLength(theirs.length);
    expect(await flagged()).toEqual(theirs);
    await take('enable');
    expect(after('2026-03-13')).toContain('2026-03-17');
    expect(await flagged()).toEqual(after('2026-03-13'));
    await take('leave', { lastDay: null });
    expect(await flagged()).toEqual([]);
  });

  it('is still shut out when a last day is said', async () => {
    await take('disable');
    const { stranded } = await take('leave', { lastDay: '2026-03-20' });
    expect(stranded).toHaveLength(theirs.length);
    expect(await flagged()).toEqual(theirs);
    await take('leave', { lastDay: null });
    expect(await flagged()).toEqual(theirs);
    await take('enable');
    expect(await flagged()).toEqual([]);
  });

  it('is not taken back as an absence', async () => {
    await take('leave', { lastDay: '2026-03-13' });
    const [absence] = ok(await manager.get('/absences'));
    const refused = await manager.delete(`/absences/${absence.id}`, { version: absence.version });
    expect(refused).toMatchObject({ status: 409, body: { code: 'wrong_state', step: 'remove-absence' } });
    expect(await flagged()).toEqual(after('2026-03-13'));
    expect(ok(await manager.get(`/staff/${leaving.id}`)).lastDay).toBe('2026-03-13');
  });

  it('gets no cancelled visit back after their last day', async () => {
    expect((await step('cancel', { reason: 'Called off' })).status).toBe(200);
    await take('leave', { lastDay: '2026-03-10' });
    expect(await step('undo')).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    expect((await visit()).state).toBe('cancelled');
    await take('leave', { lastDay: null });
    expect((await step('undo')).status).toBe(200);
    expect((await visit()).state).toBe('booked');
  });

  it('gets no visit back that was moved to somebody else', async () => {
    const { startsAt, room } = await visit();
    const moved = await step('move', { startsAt, specialistId: other.id, roomId: room.id });
    expect(moved.status).toBe(200);
    await take('disable');
    expect(await step('undo')).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    expect((await visit()).specialist.id).toBe(other.id);
  });

  it('gets none of a stopped plan back', async () => {
    const { version } = await planNow();
    const stop = await specialist.post(`/plans/${series.planId}/stop`, { reason: 'Moves' }, { version });
    const { realignment, plan } = ok(stop);
    await take('disable');
    const { eventId } = realignment;
    const undo = () =>
      specialist.post(`/plans/${series.planId}/undo`, { eventId }, { version: plan.version });
    expect(await undo()).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    expect((await planNow()).status).toBe('stopped');
    await take('enable');
    expect((await undo()).status).toBe(200);
  });
});
