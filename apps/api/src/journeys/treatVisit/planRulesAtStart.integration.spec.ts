import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import { beginAt } from '../../testing/beginAt.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { treatToday } from '../../testing/treatToday.js';

/** Two mandelic peels are booked, on Monday, 2 March 2026, and on 17 March; the first is done. */
describe('what the plan itself says when a treatment starts', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    await beginAt(api, '2026-03-02T08:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, specialist, { first: 2 });
    await treatToday(desk, specialist, series.visits[0]);
    api.clock.advance(60_000);
  });

  afterAll(() => api.stop());

  const second = () => series.visits[1] as VisitReply;
  const verb = async (path: string, body: object) => {
    const { version } = ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
    return ok(await specialist.post(`/plans/${series.planId}/${path}`, body, { version }));
  };
  const healLate = (until: string) => verb(`sessions/${series.sessionIds[0]}/healed-late`, { until });
  const instruction = async () => ok(await desk.get(`/visits/${second().id}`)).instruction;
  /** What the visit, the calendar and the list of visits to rearrange say. */
  const marks = async (id = second().id) => {
    const visit = ok(await desk.get(`/visits/${id}`));
    const filter = encodeURIComponent(JSON.stringify({ rearrangeOn: '2026-03-02' }));
    const listed = ok(await desk.get<VisitReply[]>(`/visits?filter=${filter}`));
    const { visits } = ok(await desk.get(`/calendar?from=2026-03-12&to=2026-03-12`));
    const seen = visits.find((one: { id: string }) => one.id === id);
    return [visit.instruction, seen.instruction, listed.some((one) => one.id === id)];
  };
  const onThe = async (now: string) => {
    api.clock.set(now);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  };
  const start = async () => {
    const { version } = ok(await desk.get(`/visits/${second().id}`));
    const arrived = ok(await desk.post(`/visits/${second().id}/check-in`, {}, { version })).visit;
    const body = { answers: answersAtCheckIn(), proceed: { reason: 'She wants it' } };
    return specialist.post(`/visits/${second().id}/start`, body, { version: arrived.version });
  };

  it('starts on its day while nothing stands against it', async () => {
    expect(await instruction()).toBeNull();
    await onThe('2026-03-17T08:00:00Z');
    expect((await start()).body).toMatchObject({ outcome: 'started' });
  });

  it('is put off until the skin is healed, and the desk is told to find a new time, not why', async () => {
    await healLate('2026-03-24');
    expect(await instruction()).toBe('find-new-time');
    await onThe('2026-03-17T08:00:00Z');
    const { body } = await start();
    expect(body).toMatchObject({ outcome: 'stopped', visit: { state: 'arrived', startedAt: null } });
    expect(body.findings.filter(({ severity }: { severity: string }) => severity === 'defer')).toEqual([
      expect.objectContaining({
        ...{ code: 'healed-late', finding: 'healed-late', severity: 'defer', until: '2026-03-24' },
        ...{ protocols: ['mandelic-40'] },
      }),
    ]);
    const seen = ok(await desk.get<PlanReply>(`/plans/${series.planId}`));
    expect(JSON.stringify(seen)).not.toContain('healed-late');
    expect(seen.events.map(({ kind }) => kind)).toContain('changed');
  });

  it('starts when it was moved there against that rule, and not when it heals later still', async () => {
    await healLate('2026-03-24');
    const { version, specialist: who, room } = ok(await specialist.get(`/visits/${second().id}`));
    const at = { startsAt: '2026-03-18T08:00:00Z', specialistId: who.id, roomId: room.id };
    const override = { reason: 'Seen today: the skin is calm' };
    const moved = await specialist.post(`/visits/${second().id}/move`, { ...at, override }, { version });
    expect(moved.status).toBe(200);
    expect(await instruction()).toBeNull();
    api.clock.advance(60_000);
    const healed = await healLate('2026-03-26');
    const held = ok(await specialist.get(`/visits/${second().id}`));
    expect(held.overrideLapsed).toBe(true);
    // Not even to another hour of that day is it moved by what was said before.
    const noon = { ...at, startsAt: '2026-03-18T12:00:00Z' };
    const kept = await specialist.post(`/visits/${held.id}/move`, noon, { version: held.version });
    expect(kept).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
    await onThe('2026-03-18T08:00:00Z');
    const stopped = await start();
    expect(stopped.body).toMatchObject({ outcome: 'stopped', findings: [{ until: '2026-03-26' }, {}] });
    await verb('undo', { eventId: healed.realignment.eventId });
    const { version: seen } = ok(await desk.get(`/visits/${second().id}`));
    const body = { answers: answersAtCheckIn() };
    const started = await specialist.post(`/visits/${second().id}/start`, body, { version: seen });
    expect(started.body).toMatchObject({ outcome: 'started' });
  });

  it('does not start on another day by a reason that was given for its own', async () => {
    const { version, specialist: who, room } = ok(await specialist.get(`/visits/${second().id}`));
    const at = { startsAt: '2026-03-12T08:00:00Z', specialistId: who.id, roomId: room.id };
    const override = { reason: 'Ten days are enough for her' };
    ok(await specialist.post(`/visits/${second().id}/move`, { ...at, override }, { version }));
    await onThe('2026-03-04T08:00:00Z');
    expect((await start()).body).toMatchObject({ outcome: 'stopped', visit: { startedAt: null } });
    await onThe('2026-03-12T08:00:00Z');
    const { version: seen } = ok(await desk.get(`/visits/${second().id}`));
    const body = { answers: answersAtCheckIn() };
    const started = await specialist.post(`/visits/${second().id}/start`, body, { version: seen });
    expect(started.body).toMatchObject({ outcome: 'started' });
  });

  it('does not start by a reason that counted on an earlier treatment on another day', async () => {
    series = await aBookedSeries(desk, specialist, { first: 2, given: 'Nora' });
    const { version, specialist: who, room } = ok(await specialist.get(`/visits/${second().id}`));
    const at = { startsAt: '2026-03-12T08:00:00Z', specialistId: who.id, roomId: room.id };
    const override = { reason: 'Ten days are enough for her' };
    ok(await specialist.post(`/visits/${second().id}/move`, { ...at, override }, { version }));
    await onThe('2026-03-10T08:00:00Z');
    expect(await marks()).toEqual([null, null, false]);
    await treatToday(desk, specialist, ok(await desk.get(`/visits/${series.visits[0].id}`)));
    // Two days before, reception finds it wherever it looks.
    expect(await marks()).toEqual(['find-new-time', 'find-new-time', true]);
    await onThe('2026-03-12T08:00:00Z');
    expect((await start()).body).toMatchObject({ outcome: 'stopped', visit: { startedAt: null } });
  });

  it('starts again by the same words, when they are said after what they were for has changed', async () => {
    series = await aBookedSeries(desk, specialist, { first: 2, given: 'Nora' });
    const { specialist: who, room } = ok(await specialist.get(`/visits/${second().id}`));
    const at = { startsAt: '2026-03-12T08:00:00Z', specialistId: who.id, roomId: room.id };
    const moveWith = async (override: object) => {
      const { version } = ok(await specialist.get(`/visits/${second().id}`));
      return specialist.post(`/visits/${second().id}/move`, { ...at, ...override }, { version });
    };
    const said = { override: { reason: 'Two days are enough for her' } };
    ok(await moveWith(said));
    await onThe('2026-03-10T08:00:00Z');
    await treatToday(desk, specialist, ok(await desk.get(`/visits/${series.visits[0].id}`)));
    api.clock.advance(60_000);
    expect(ok(await specialist.get(`/visits/${second().id}`)).overrideLapsed).toBe(true);
    // Nobody has decided any more that it may stand there, not even at another hour of the day.
    expect(await moveWith({})).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
    api.clock.advance(60_000);
    ok(await moveWith(said));
    expect(await marks()).toEqual([null, null, false]);
    expect(ok(await specialist.get(`/visits/${second().id}`)).overrideLapsed).toBe(false);
    const given = ok(await specialist.get(`/overrides?filter={"patientId":"${series.patientId}"}`));
    expect(given).toMatchObject([{ at: '2026-03-10T08:02:00.000Z', reason: said.override.reason }]);
    await onThe('2026-03-12T08:00:00Z');
    expect((await start()).body).toMatchObject({ outcome: 'started' });
  });

  it('is not put back to a day by a reason that has lapsed while it was elsewhere', async () => {
    series = await aBookedSeries(desk, specialist, { first: 2, given: 'Nora' });
    const { specialist: who, room } = ok(await specialist.get(`/visits/${second().id}`));
    const move = async (startsAt: string, override: object = {}) => {
      const { version } = ok(await specialist.get(`/visits/${second().id}`));
      const place = { startsAt, specialistId: who.id, roomId: room.id, ...override };
      return ok(await specialist.post(`/visits/${second().id}/move`, place, { version })).visit;
    };
    await move('2026-03-13T08:00:00Z', { override: { reason: 'Ten days are enough for her' } });
    await onThe('2026-03-10T08:00:00Z');
    await treatToday(desk, specialist, ok(await desk.get(`/visits/${series.visits[0].id}`)));
    api.clock.advance(60_000);
    const { version } = await move('2026-03-26T08:00:00Z');
    const undone = await desk.post(`/visits/${second().id}/undo`, {}, { version });
    expect(undone).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
  });

  it('asks the specialist about a single treatment when the plan that it was weighed against went otherwise', async () => {
    series = await aBookedSeries(desk, specialist, { first: 2, given: 'Nora' });
    const body = {
      ...{ patientId: series.patientId, kind: 'treatment', protocolCode: 'ha-lips' },
      ...{ startsAt: '2026-03-12T13:00:00Z', specialistId: clinic.specialists[0].id },
      ...{ roomId: clinic.rooms[1].id, override: { reason: 'Leaves on Friday.' } },
    };
    const single = ok(await specialist.post('/visits', body));
    expect(await marks(single.id)).toEqual([null, null, false]);
    await onThe('2026-03-10T08:00:00Z');
    await treatToday(desk, specialist, ok(await desk.get(`/visits/${series.visits[0].id}`)));
    expect(await marks(single.id)).toEqual(['ask-the-specialist', 'ask-the-specialist', true]);
  });

  it('does not start another protocol by a reason that was given for the one before', async () => {
    const { version, specialist: who, room } = ok(await specialist.get(`/visits/${second().id}`));
    const at = { startsAt: '2026-03-12T08:00:00Z', specialistId: who.id, roomId: room.id };
    const override = { reason: 'Ten days are enough after mandelic acid' };
    ok(await specialist.post(`/visits/${second().id}/move`, { ...at, override }, { version }));
    api.clock.advance(60_000);
    const plan = ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
    ok(
      await specialist.post(
        `/plans/${plan.id}/courses/${plan.courses[0]?.id}/change-protocol`,
        { protocolCode: 'tca-10-25' },
        { version: plan.version },
      ),
    );
    await onThe('2026-03-12T08:00:00Z');
    const { body } = await start();
    expect(body).toMatchObject({ outcome: 'stopped', visit: { startedAt: null } });
  });

  it('keeps away from the dates of the patient', async () => {
    const wedding = { kind: 'occasion', name: 'Wedding', from: '2026-03-18', to: '2026-03-18' };
    await verb('events', wedding);
    await onThe('2026-03-17T08:00:00Z');
    const { body } = await start();
    expect(body).toMatchObject({ outcome: 'stopped', findings: [{ code: 'event-after-peel' }, {}] });
  });

  it('keeps away from a date that was named after a reason for another rule, and says so beforehand', async () => {
    const { version, specialist: who, room } = ok(await specialist.get(`/visits/${second().id}`));
    const at = { startsAt: '2026-03-12T08:00:00Z', specialistId: who.id, roomId: room.id };
    const override = { reason: 'Ten days are enough for her' };
    ok(await specialist.post(`/visits/${second().id}/move`, { ...at, override }, { version }));
    api.clock.advance(60_000);
    const later = { kind: 'occasion', name: 'Anniversary', from: '2026-05-20', to: '2026-05-20' };
    await verb('events', later);
    expect(await marks()).toEqual([null, null, false]);
    const wedding = { kind: 'occasion', name: 'Wedding', from: '2026-03-13', to: '2026-03-13' };
    await verb('events', wedding);
    expect(await marks()).toEqual(['find-new-time', 'find-new-time', true]);
    await onThe('2026-03-12T08:00:00Z');
    expect((await start()).body).toMatchObject({
      outcome: 'stopped',
      findings: [{ code: 'peel-and-peel' }, { code: 'event-after-peel', until: '2026-03-14' }, {}],
    });
  });

  it('is put off by skin that heals late, told after a reason for a rule that lasts longer, and says so beforehand', async () => {
    const { version, specialist: who, room } = ok(await specialist.get(`/visits/${second().id}`));
    const at = { startsAt: '2026-03-12T08:00:00Z', specialistId: who.id, roomId: room.id };
    const override = { reason: 'Ten days are enough for her' };
    ok(await specialist.post(`/visits/${second().id}/move`, { ...at, override }, { version }));
    api.clock.advance(60_000);
    await healLate('2026-03-12');
    expect(await marks()).toEqual([null, null, false]);
    await healLate('2026-03-14');
    expect(await marks()).toEqual(['find-new-time', 'find-new-time', true]);
    await onThe('2026-03-12T08:00:00Z');
    expect((await start()).body).toMatchObject({ outcome: 'stopped' });
  });

  it('does not start while its plan rests', async () => {
    await verb('pause', { reason: 'A journey' });
    expect(await instruction()).toBe('cannot-take-place');
    await onThe('2026-03-17T08:00:00Z');
    expect(await start()).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'paused', step: 'start' },
    });
  });
});
