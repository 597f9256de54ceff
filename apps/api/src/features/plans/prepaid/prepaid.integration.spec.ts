import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBookedSeries, type BookedSeries } from '../../../testing/aBookedSeries.js';
import { aClinic } from '../../../testing/aClinic.js';
import type { Client } from '../../../testing/client.js';
import { ok } from '../../../testing/ok.js';
import { startApi, type TestApi } from '../../../testing/startApi.js';

/** Six mandelic peels, the first two with visits. */
describe('sessions that are paid ahead', () => {
  let api: TestApi;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;
  let courseId: string;
  beforeAll(async () => {
    api = await startApi();
    api.clock.set('2026-03-02T08:00:00Z');
    const clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, specialist, { first: 2 });
    courseId = series.plan.courses[0]?.id as string;
  });
  afterAll(() => api.stop());

  const note = (sessions: number | null, was: number | null) =>
    desk.put(`/courses/${courseId}/prepaid`, { sessions, was });
  const marks = async () => {
    const visits = await Promise.all(series.visits.map(({ id }) => desk.get(`/visits/${id}`)));
    return visits.flatMap(({ body }) => body.sessions.map((one: Marked) => [one.prepaid, one.beyondPrepaid]));
  };
  interface Marked {
    prepaid: number | null;
    beyondPrepaid: boolean;
  }

  it('are noted by the desk, stand with every visit, and mark what comes after them', async () => {
    expect(await marks()).toEqual([
      [null, false],
      [null, false],
    ]);
    expect(ok(await note(1, null))).toEqual({ id: courseId, sessions: 1 });
    expect(await marks()).toEqual([
      [1, false],
      [1, true],
    ]);
    const page = ok(await desk.get(`/patients/${series.patientId}/page`));
    expect(page.plans[0].courses[0].prepaid).toBe(1);
    const [day] = series.visits.map(({ startsAt }) => startsAt.slice(0, 10));
    const calendar = ok(await desk.get(`/calendar?from=${day}&to=${day}`));
    expect(calendar.visits[0].sessions[0]).toMatchObject({
      ordinal: 1,
      of: 6,
      prepaid: 1,
      beyondPrepaid: false,
    });
    const [event] = await api.database.read(
      `select actor_name, fields, patient_ids, subject_id from audit_events where action = 'note-prepaid'`,
    );
    expect(event).toEqual({
      ...{ actor_name: 'Rita Empfang', fields: ['prepaidSessions'] },
      ...{ patient_ids: [series.patientId], subject_id: series.planId },
    });
  });

  it('are changed by one of two who looked at the same note, and taken back by noting what was there', async () => {
    const now = (await desk.get(`/patients/${series.patientId}/page`)).body.plans[0].courses[0].prepaid;
    const both = await Promise.all([note(6, now), note(3, now)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const refused = both.find(({ status }) => status === 412);
    expect(refused?.body).toMatchObject({ code: 'stale', changedBy: 'Rita Empfang' });
    const noted = both.find(({ status }) => status === 200)?.body.sessions;
    ok(await note(null, noted));
    expect(await marks()).toEqual([
      [null, false],
      [null, false],
    ]);
  });

  it('change nothing of the plan: whoever is at work in it goes on', async () => {
    const { version } = ok(await specialist.get(`/plans/${series.planId}`));
    ok(await note(2, null));
    expect(ok(await specialist.get(`/plans/${series.planId}`)).version).toBe(version);
    ok(await specialist.post(`/plans/${series.planId}/pause`, { reason: 'Holiday' }, { version }));
    expect(ok(await desk.get(`/patients/${series.patientId}/page`)).plans[0].courses[0].prepaid).toBe(2);
  });
});
