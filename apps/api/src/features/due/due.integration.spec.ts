import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pressesOn } from '../../database/fragments/standing.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import { beginAt } from '../../testing/beginAt.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { ListedDueReply } from './ListedDueReply.js';
import { pressingDay } from './pressingDay.js';

/** Friday, 27 March 2026; clocks go forward on Sunday. */
describe('who is due', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    await beginAt(api, '2026-03-27T08:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());

  const plan = (given: string, more: object = {}) => anApprovedPlan(desk, specialist, { given, ...more });
  /** Gives an open session other days; the others of its plan are done with. */
  const only = async ({ planId, sessionIds }: Planned, at: number, days: (string | null)[]) => {
    const all = 'update plan_sessions set state = $2, ideal_on = null where plan_id = $1';
    await api.database.read(all, [planId, 'skipped']);
    await api.database.read(
      `update plan_sessions set state = 'planned', earliest_on = $2, ideal_on = $3, latest_on = $4 where id = $1`,
      [sessionIds[at], ...days],
    );
  };
  const list = async (tab: string, more: object = {}, who = desk) => {
    const filter = encodeURIComponent(JSON.stringify({ tab, ...more }));
    return ok(await who.get(`/due?filter=${filter}`)) as ListedDueReply[];
  };
  const names = async (tab: string, more: object = {}) =>
    (await list(tab, more)).map(({ patient }) => patient.name.split(' ')[0]);

  it('is told by drift and risk, and by days of the clinic over the change of clocks', async () => {
    await only(await plan('Calm'), 0, ['2026-03-20', '2026-03-25', '2026-04-20']);
    await only(await plan('Late'), 0, ['2026-03-01', '2026-03-05', '2026-03-15']);
    await only(await plan('Begun'), 2, ['2026-03-20', '2026-03-25', '2026-04-03']);
    await only(await plan('Closing'), 0, ['2026-03-20', '2026-03-25', '2026-03-29']);
    await only(await plan('Soon'), 0, ['2026-03-30', '2026-04-02', '2026-04-20']);
    await only(await plan('Far'), 0, ['2026-04-11', '2026-04-12', null]);
    expect(await names('now')).toEqual(['Late', 'Begun', 'Closing', 'Calm']);
    expect(await names('soon')).toEqual(['Soon']);
    const [late, begun] = await list('now');
    expect(late).toMatchObject({ because: 'past-window', days: 12, latest: '2026-03-15', lastNote: null });
    expect(begun).toMatchObject({ because: 'closes', days: 7, ordinal: 3, of: 6 });
    expect((await list('soon'))[0]).toMatchObject({ because: 'opens', days: 3 });
    expect(ok(await desk.get('/due/counts'))).toEqual({
      ...{ now: 4, soon: 1, outside: 0, called: 0, waiting: 0, near: 14 },
    });
    // Sunday 23:30 in Berlin is already summer time; on Monday at 00:30 the window of “Soon” opens.
    api.clock.set('2026-03-29T21:30:00Z');
    desk = await clinic.signIn('reception');
    expect(await names('soon')).toEqual(['Soon', 'Far']);
    api.clock.set('2026-03-29T22:30:00Z');
    desk = await clinic.signIn('reception');
    expect(await names('soon')).toEqual(['Far']);
    expect(await names('now')).toContain('Soon');
  });

  it('stands there once, with what else is due folded under it', async () => {
    const one = await plan('Twice');
    await only(one, 0, ['2026-03-01', '2026-03-05', '2026-03-20']);
    await api.database.read(
      `update plan_sessions set state = 'planned', earliest_on = '2026-03-20', ideal_on = '2026-03-22',
         latest_on = '2026-03-31' where id = $1`,
      [one.sessionIds[1]],
    );
    const rows = await list('now');
    expect(rows.map(({ sessionId }) => sessionId)).toEqual([one.sessionIds[0]]);
    expect(rows[0]?.others).toMatchObject([{ sessionId: one.sessionIds[1], because: 'closes', days: 4 }]);
    expect(await list('soon')).toEqual([]);
  });

  it('is nobody whose plan rests, waits for a decision, or whose session waits for something', async () => {
    const paused = await plan('Paused');
    await only(paused, 0, ['2026-03-01', '2026-03-05', '2026-03-20']);
    const waits = await plan('Waits');
    await only(waits, 0, ['2026-03-01', null, null]);
    const asked = await plan('Asked');
    const undecided = await plan('Undecided');
    const figures = await plan('Figures');
    expect(await names('now')).toEqual(['Paused', 'Asked', 'Undecided', 'Figures']);
    const reopen = `insert into plan_reopenings (clinic_id, id, plan_id, cause, news) values ($1, uuidv7(), $2, $3, '[]')`;
    await api.database.read(reopen, [clinic.id, undecided.planId, 'answer']);
    await api.database.read(reopen, [clinic.id, figures.planId, 'protocol']);
    const { version } = ok(await specialist.get(`/plans/${paused.planId}`));
    ok(await specialist.post(`/plans/${paused.planId}/pause`, { reason: 'Away' }, { version }));
    ok(await specialist.post(`/patients/${asked.patientId}/facts`, { code: 'pregnant', answer: 'yes' }));
    expect(await names('now')).toEqual(['Figures']); // another figure alone keeps nobody from being called
    expect(JSON.stringify(await list('outside'))).toBe('[]');
  });

  it('goes with the visit that is booked, and comes back with its cancelling', async () => {
    const { planId, patientId, sessionIds } = await plan('Booked');
    expect(await names('now')).toEqual(['Booked']);
    const asked = { sessionId: sessionIds[0], keeping: [] };
    const [opening] = ok(await desk.post(`/plans/${planId}/alternatives`, asked));
    const wanted = { patientId, kind: 'treatment', sessionIds: [sessionIds[0]], startsAt: opening.startsAt };
    const at = { specialistId: opening.specialist.id, roomId: opening.room.id };
    const visit = ok(await desk.post('/visits', { ...wanted, ...at }));
    expect(await names('now')).toEqual([]);
    ok(await desk.post(`/visits/${visit.id}/cancel`, { reason: 'Ill' }, { version: visit.version }));
    expect(await names('now')).toEqual(['Booked']);
  });

  it('stands first outside when booked too early, then too late, then when done outside, and only there', async () => {
    const early = await aBookedSeries(desk, specialist, { given: 'Early', first: 1 });
    const late = await aBookedSeries(desk, specialist, { given: 'Late', first: 1 });
    const was = await plan('Was');
    const window = (first: string, last: string) =>
      JSON.stringify({
        earliest: first,
        ideal: first,
        latest: last,
        ranges: [{ first, last: '9999-12-31' }],
      });
    const tie = async (id: string, first: string, last: string, booked: string) =>
      api.database.read(
        `update plan_sessions set earliest_on = $2, ideal_on = $2, latest_on = $3, "window" = $4, booked_on = $5
         where id = $1`,
        [id, first, last, window(first, last), booked],
      );
    await tie(late.sessionIds[0] as string, '2026-03-20', '2026-03-28', '2026-04-02');
    await tie(early.sessionIds[0] as string, '2026-04-10', '2026-04-20', '2026-04-06');
    await api.database.read(
      `update plan_sessions set state = 'skipped', ideal_on = null where plan_id = $1`,
      [was.planId],
    );
    await api.database.read(
      `update plan_sessions set state = 'done', done_on = '2026-03-20', earliest_on = '2026-03-01',
         latest_on = '2026-03-15' where id = $1`,
      [was.sessionIds[0]],
    );
    const rows = await list('outside');
    expect(rows.map(({ patient, because, days }) => [patient.name, because, days])).toEqual([
      ['Early Lenz', 'booked-too-early', 4],
      ['Late Lenz', 'booked-too-late', 5],
      ['Was Lenz', 'done-too-late', 5],
    ]);
    expect(rows[0]?.visit?.id).toBe(early.visits[0].id);
    expect(await names('now')).toEqual([]);
    expect(await names('soon')).toEqual([]);
    await api.database.read(
      `update visits set override_reason = 'Agreed', overridden_at = now(), overridden_by = created_by where id = $1`,
      [early.visits[0].id],
    );
    expect((await names('outside'))[0]).toBe('Late');
  });

  it('can be narrowed to who knows the patient, and to peels or fillers', async () => {
    await plan('Peel');
    await plan('Filler', { choices: [{ protocolCode: 'ha-lips' }] });
    const [row] = await list('now');
    const { id } = (row as ListedDueReply).specialist ?? {};
    expect((await names('now', { specialistId: id })).sort()).toEqual(['Filler', 'Peel']);
    expect(await names('now', { specialistId: clinic.specialists[1].id })).toEqual([]);
    expect(await names('now', { modality: 'filler' })).toEqual(['Filler']);
    expect((await desk.get('/due?filter={"q":"x"}')).body.code).toBe('unknown_filter');
  });

  it('is seen by everybody of the clinic and by nobody else, told to the audit, and without the chart', async () => {
    const { patientId } = await plan('Seen', { answers: { smoker: 'yes' } });
    const manager = await clinic.signIn('manager');
    for (const who of [desk, specialist, manager]) expect(await list('now', {}, who)).toHaveLength(1);
    const stranger = await (await aClinic(api)).signIn('reception');
    expect(await list('now', {}, stranger)).toEqual([]);
    const [seen] = await api.database.read<{ patient_ids: string[] }>(
      `select patient_ids from audit_events where clinic_id = $1 and subject = 'due-list' order by id desc limit 1`,
      [clinic.id],
    );
    expect(seen?.patient_ids).toEqual([patientId]);
    expect(JSON.stringify(await list('now'))).not.toMatch(/finding|smok|fact/i);
  });

  it('presses in SQL on the day on which it presses in words', async () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const text = day.map((one) => one.toISOString().slice(0, 10));
    const session = fc.record({
      ...{
        kind: fc.constantFrom('treatment', 'review', 'maintenance'),
        ordinal: fc.integer({ min: 1, max: 12 }),
      },
      ...{ ideal: text, latest: fc.option(text) },
    });
    const sessions = fc.sample(session, { numRuns: 2000, seed: 20260327 });
    const rows = await api.database.read<{ day: string }>(
      `select ${pressesOn('s')}::text as day from jsonb_to_recordset($1::jsonb)
         as s(nr int, kind text, ordinal int, ideal_on date, latest_on date) order by s.nr`,
      [
        JSON.stringify(
          sessions.map(({ ideal, latest, ...one }, nr) => ({
            ...one,
            nr,
            ideal_on: ideal,
            latest_on: latest,
          })),
        ),
      ],
    );
    expect(rows.map((row) => row.day)).toEqual(sessions.map((one) => pressingDay(one as never)));
  });
});
