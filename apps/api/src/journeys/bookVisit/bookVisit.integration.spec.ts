import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { aConsultation } from '../../testing/aConsultation.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { workingDaysAfter } from '../../testing/workingDaysAfter.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now; the clinic works Monday to Friday, 8 to 18. */
describe('booking a single visit', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let patientId: string;
  const aDay = workingDaysAfter('2026-05-31');

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    [patientId] = (await somePatients(api, clinic, 1)) as [string];
  });
  afterAll(() => api.stop());

  const consultation = (more: object = {}) => aConsultation(clinic, patientId, more);
  const claimsOf = (visitId: string) =>
    api.database.read(
      `select role, lower(during) as "from", upper(during) as "to", exclusive from claims
       where visit_id = $1 order by role`,
      [visitId],
    );

  it('takes the specialist for the talk, the room for the cleaning too, and the patient without buffers', async () => {
    const { status, body } = await desk.post('/visits', consultation());
    expect(status).toBe(201);
    expect(body).toMatchObject({
      version: 1,
      kind: 'consultation',
      state: 'booked',
      startsAt: '2026-03-02T12:00:00.000Z',
      endsAt: '2026-03-02T12:30:00.000Z',
      specialist: { name: 'Dr Ada Lind' },
      room: { name: 'Room 1' },
      urgent: false,
      undoable: null,
    });
    const [from, to] = [new Date('2026-03-02T12:00:00Z'), new Date('2026-03-02T12:30:00Z')];
    expect(await claimsOf(body.id)).toEqual([
      { role: 'patient', from, to, exclusive: true },
      { role: 'room', from, to: new Date('2026-03-02T12:35:00Z'), exclusive: true },
      { role: 'specialist', from, to, exclusive: true },
    ]);
    const [event] = await api.database.read(
      `select action, subject, patient_ids from audit_events where subject_id = $1 and action = 'book'`,
      [body.id],
    );
    expect(event).toMatchObject({ subject: 'visit', patient_ids: [patientId] });
  });

  it('lets specialists go from room to room, but holds a room while it is numbed in and cleaned', async () => {
    const day = aDay();
    const [ada, ben] = clinic.specialists;
    const [, treatment, monitor] = clinic.rooms;
    const [first, second, third] = (await somePatients(api, clinic, 3)) as [string, string, string];
    const filler = (who: string, startsAt: string, roomId: string, specialistId: string) =>
      desk.post('/visits', {
        ...{ patientId: who, kind: 'treatment', protocolCode: 'ha-cheek', roomId, specialistId },
        startsAt: `${day}T${startsAt}:00Z`,
      });
    const one = await filler(first, '09:00', treatment.id, ada.id);
    expect(one.status).toBe(201);
    const at = (time: string) => new Date(`${day}T${time}:00Z`);
    expect(await claimsOf(one.body.id)).toEqual([
      { role: 'patient', from: at('09:00'), to: at('10:05'), exclusive: true },
      { role: 'room', from: at('09:00'), to: at('10:15'), exclusive: true },
      { role: 'specialist', from: at('09:20'), to: at('10:05'), exclusive: true },
    ]);
    // the next one is numbed next door while the first is treated: the specialist goes straight on
    const next = await filler(second, '09:45', monitor.id, ada.id);
    expect(next.status).toBe(201);
    // the first room is still being cleaned at 10:05, whoever comes
    const busy = await filler(third, '10:05', treatment.id, ben.id);
    expect(busy).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    expect(busy.body.sessions[0]).toMatchObject({
      sessionId: null,
      reason: { code: 'taken', params: { role: 'room' } },
    });
    expect((await filler(third, '10:15', treatment.id, ben.id)).status).toBe(201);
  });

  it('takes a device for as long as the specialist, and never twice', async () => {
    const day = aDay();
    const [first, second] = (await somePatients(api, clinic, 2)) as [string, string];
    const scan = (who: string, startsAt: string, place: 0 | 1) =>
      desk.post('/visits', {
        ...{
          patientId: who,
          kind: 'review',
          startsAt: `${day}T${startsAt}:00Z`,
          deviceIds: [clinic.device.id],
        },
        ...{ specialistId: clinic.specialists[place].id, roomId: clinic.rooms[place].id },
      });
    const booked = await scan(first, '09:00', 0);
    expect(booked).toMatchObject({
      status: 201,
      body: { devices: [clinic.device], endsAt: `${day}T09:15:00.000Z` },
    });
    const refused = await scan(second, '09:00', 1);
    expect(refused.body.sessions[0].reason).toEqual({ code: 'taken', params: { role: 'device' } });
    expect((await scan(second, '09:15', 1)).status).toBe(201);
  });

  it('puts an urgent visit beside what is booked, marked and with its reason', async () => {
    const day = aDay();
    const startsAt = `${day}T12:00:00Z`;
    const [other] = (await somePatients(api, clinic, 1)) as [string];
    expect((await desk.post('/visits', consultation({ startsAt, patientId: other }))).status).toBe(201);
    const review = consultation({ kind: 'review', startsAt });
    expect((await desk.post('/visits', review)).status).toBe(409);
    expect((await desk.post('/visits', { ...review, urgent: { reason: '' } })).status).toBe(400);
    const urgent = await specialist.post('/visits', {
      ...review,
      urgent: { reason: 'Blanching after filler' },
    });
    expect(urgent).toMatchObject({
      status: 201,
      body: { urgent: true, urgentReason: 'Blanching after filler' },
    });
    expect(
      (await claimsOf(urgent.body.id)).map((claim) => (claim as { exclusive: boolean }).exclusive),
    ).toEqual([false, false, false]);
  });

  it('carries a session of a plan, and frees nothing that has a visit already', async () => {
    const { patientId: who, sessionIds, planId } = await anApprovedPlan(desk, specialist);
    const visit = {
      ...{ patientId: who, kind: 'treatment', sessionIds: [sessionIds[0]], startsAt: '2026-03-05T08:00:00Z' },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[2].id },
    };
    const booked = await desk.post('/visits', visit);
    expect(booked).toMatchObject({ status: 201, body: { planId, label: 'mandelic-40 1/6' } });
    const { body: plan } = await desk.get(`/plans/${planId}`);
    expect(plan.courses[0].sessions[0]).toMatchObject({ state: 'booked', on: '2026-03-05' });
    const again = await desk.post('/visits', { ...visit, startsAt: '2026-03-06T08:00:00Z' });
    expect(again).toMatchObject({ status: 409, body: { code: 'session_not_open' } });
    const second = { ...visit, sessionIds: [sessionIds[1]], startsAt: '2026-03-12T08:00:00Z' };
    const tooEarly = await desk.post('/visits', second);
    expect(tooEarly.status).toBe(422);
    expect(tooEarly.body.problems.map((problem: { code: string }) => problem.code)).toContain('hard-gap');
  });

  it('carries two sessions of a plan in one visit, one after the other', async () => {
    const choices = [{ protocolCode: 'ha-cheek' }, { protocolCode: 'ha-lips' }];
    const answers = { concerns: ['midface-volume', 'lips'] };
    const { patientId: who, plan } = await anApprovedPlan(desk, specialist, { choices, answers });
    const sessionIds = plan.courses.map(({ sessions }: { sessions: { id: string }[] }) => sessions[0]?.id);
    const day = aDay();
    const booked = await desk.post('/visits', {
      ...{ patientId: who, kind: 'treatment', sessionIds, startsAt: `${day}T09:00:00Z` },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
    });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    expect(booked.body).toMatchObject({
      endsAt: `${day}T10:50:00.000Z`,
      label: 'ha-cheek 1/1 + ha-lips 1/1',
    });
    const after = (await desk.get(`/plans/${plan.id}`)).body;
    expect(after.courses.map(({ sessions }: { sessions: { on: string }[] }) => sessions[0]?.on)).toEqual([
      day,
      day,
    ]);
  });
});
