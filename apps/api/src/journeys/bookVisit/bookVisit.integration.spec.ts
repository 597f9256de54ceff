import { addDays, weekdayOf } from '@stratum/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now; the clinic works Monday to Friday, 8 to 18. */
describe('booking a single visit', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let patientId: string;
  let lastDay = '2026-05-31';
  /** A working day that no other test books on. */
  const aDay = () => {
    do lastDay = addDays(lastDay, 1);
    while (weekdayOf(lastDay) > 5);
    return lastDay;
  };

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    [patientId] = (await somePatients(api, clinic, 1)) as [string];
  });
  afterAll(() => api.stop());

  const consultation = (more: object = {}) => ({
    patientId,
    kind: 'consultation',
    startsAt: '2026-03-02T12:00:00Z',
    specialistId: clinic.specialists[0].id,
    roomId: clinic.rooms[0].id,
    ...more,
  });

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

  it('names the nearest openings when the time is taken', async () => {
    const day = aDay();
    const [other] = (await somePatients(api, clinic, 1)) as [string];
    const startsAt = `${day}T12:00:00Z`;
    expect((await desk.post('/visits', consultation({ startsAt, patientId: other }))).status).toBe(201);
    const refused = await desk.post('/visits', consultation({ startsAt }));
    expect(refused.status).toBe(409);
    const starts = refused.body.sessions[0].nearest.map((opening: { startsAt: string }) => opening.startsAt);
    expect(starts).toHaveLength(5);
    expect(starts[0]).toBe(`${day}T12:00:00.000Z`); // with the other specialist, in another room
  });

  it('refuses what cannot be: the past, closed hours, an unqualified specialist, a wrong room', async () => {
    const refuses = async (more: object, code: string) => {
      const { status, body } = await desk.post('/visits', consultation(more));
      expect({ status, codes: body.problems?.map((problem: { code: string }) => problem.code) }).toEqual({
        status: 422,
        codes: [code],
      });
    };
    await refuses({ startsAt: '2026-03-02T07:30:00Z' }, 'in-the-past');
    await refuses({ startsAt: '2026-03-06T17:00:00Z' }, 'outside-hours');
    await refuses({ startsAt: '2026-03-07T10:00:00Z' }, 'outside-hours');
    await api.database.read(`insert into closures (clinic_id, day, name) values ($1, '2026-03-27', 'Move')`, [
      clinic.id,
    ]);
    await refuses({ startsAt: '2026-03-27T10:00:00Z' }, 'outside-hours');
    const peel = { kind: 'treatment', protocolCode: 'phenol-croton', startsAt: '2026-03-30T10:00:00Z' };
    await refuses({ ...peel, roomId: clinic.rooms[1].id }, 'unqualified');
    const invalid = await desk.post('/visits', consultation({ startsAt: '2026-03-30T10:00:30Z' }));
    expect(invalid).toMatchObject({
      status: 400,
      body: { errors: { startsAt: { code: 'not_a_whole_minute' } } },
    });
  });

  it('does not let somebody who does not perform a protocol be booked for it', async () => {
    await api.database.read(
      `update memberships set performs = array_remove(performs, 'tca-cross') where id = $1`,
      [clinic.specialists[1].id],
    );
    const body = {
      ...{ patientId, kind: 'treatment', protocolCode: 'tca-cross', startsAt: '2026-03-31T10:00:00Z' },
      ...{ specialistId: clinic.specialists[1].id, roomId: clinic.rooms[1].id },
    };
    const refused = await desk.post('/visits', body);
    expect(refused).toMatchObject({ status: 422, body: { problems: [{ code: 'unqualified' }] } });
  });

  it('keeps the distance between treatments on single visits too, and lets it be overridden with a reason', async () => {
    const [who] = (await somePatients(api, clinic, 1)) as [string];
    const treat = (protocolCode: string, startsAt: string, more: object = {}) => ({
      ...{ patientId: who, kind: 'treatment', protocolCode, startsAt },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id, ...more },
    });
    expect((await desk.post('/visits', treat('ha-cheek', '2026-04-06T08:00:00Z'))).status).toBe(201);
    const tooNear = treat('mandelic-40', '2026-04-13T08:00:00Z');
    const asReception = await desk.post('/visits', tooNear);
    expect(asReception).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
    expect(asReception.body.problems[0].code).toBe('separation');
    expect(JSON.stringify(asReception.body)).not.toContain('filler-and-peel');
    const reason = 'The patient leaves the country on Friday.';
    const notAllowed = await desk.post('/visits', { ...tooNear, override: { reason } });
    expect(notAllowed).toMatchObject({ status: 403, body: { code: 'override_not_permitted' } });
    const overridden = await specialist.post('/visits', { ...tooNear, override: { reason } });
    expect(overridden).toMatchObject({ status: 201, body: { overrideReason: reason } });
    const seen = await desk.get(`/visits/${overridden.body.id}`);
    expect(seen.status).toBe(200);
    expect(JSON.stringify(seen.body)).not.toContain(reason);
    expect((await desk.post('/visits', treat('ha-lips', '2026-05-04T08:00:00Z'))).status).toBe(201);
  });

  it('never books against an absolute finding, and tells reception only whom to ask', async () => {
    const [who] = (await somePatients(api, clinic, 1)) as [string];
    await specialist.post(`/patients/${who}/facts`, { code: 'pregnant', answer: 'yes' });
    const body = {
      ...{ patientId: who, kind: 'treatment', protocolCode: 'mandelic-40', startsAt: '2026-04-14T08:00:00Z' },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
    };
    const told = await desk.post('/visits', body);
    expect(told).toMatchObject({
      status: 409,
      body: { code: 'finding_blocks', instruction: 'ask-the-specialist', sessionId: null },
    });
    expect(JSON.stringify(told.body)).not.toMatch(/pregnan/i);
    const override = { reason: 'She insists on having it done.' };
    const specialistTold = await specialist.post('/visits', { ...body, override });
    expect(specialistTold).toMatchObject({ status: 409, body: { code: 'finding_blocks' } });
    expect(specialistTold.body.findings[0]).toMatchObject({ code: 'pregnancy', severity: 'absolute' });
  });

  it('delays what a finding delays, for the day of the visit', async () => {
    const [who] = (await somePatients(api, clinic, 1)) as [string];
    await specialist.post(`/patients/${who}/facts`, { code: 'tan', answer: { on: '2026-03-01' } });
    const treat = (startsAt: string) => ({
      ...{ patientId: who, kind: 'treatment', protocolCode: 'mandelic-40', startsAt },
      ...{ specialistId: clinic.specialists[1].id, roomId: clinic.rooms[2].id },
    });
    const refused = await desk.post('/visits', treat('2026-03-09T13:00:00Z'));
    expect(refused).toMatchObject({
      status: 422,
      body: { instruction: 'not-before', until: '2026-03-15', problems: [{ code: 'not-before' }] },
    });
    expect(JSON.stringify(refused.body)).not.toContain('tan');
    expect((await desk.post('/visits', treat('2026-03-16T13:00:00Z'))).status).toBe(201);
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

  it('does not book an unsigned protocol', async () => {
    const unsigned = await aClinic(api, { signed: false });
    const browser = await unsigned.signIn('reception');
    const [who] = (await somePatients(api, unsigned, 1)) as [string];
    const refused = await browser.post('/visits', {
      ...{ patientId: who, kind: 'treatment', protocolCode: 'mandelic-40', startsAt: '2026-03-10T10:00:00Z' },
      ...{ specialistId: unsigned.specialists[0].id, roomId: unsigned.rooms[1].id },
    });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'protocol_unsigned', protocols: ['mandelic-40'] },
    });
  });

  it('knows nothing of another clinic', async () => {
    const elsewhere = await aClinic(api);
    const stranger = await elsewhere.signIn('reception');
    const [theirs] = (await somePatients(api, elsewhere, 1)) as [string];
    const day = aDay();
    const mine = await desk.post('/visits', consultation({ startsAt: `${day}T13:00:00Z` }));
    expect(mine.status).toBe(201);
    expect((await stranger.get(`/visits/${mine.body.id}`)).status).toBe(404);
    expect((await stranger.post(`/visits/${mine.body.id}/confirm`, {}, { version: 1 })).status).toBe(404);
    expect((await desk.post('/visits', consultation({ patientId: theirs }))).status).toBe(404);
    const theirSpecialist = consultation({
      startsAt: `${day}T14:00:00Z`,
      specialistId: elsewhere.specialists[0].id,
    });
    expect((await desk.post('/visits', theirSpecialist)).status).toBe(422);
    const theirRoom = consultation({ startsAt: `${day}T14:00:00Z`, roomId: elsewhere.rooms[0].id });
    expect((await desk.post('/visits', theirRoom)).status).toBe(422);
    expect((await stranger.get('/visits')).body).toEqual([]);
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

  describe('when many want the same', () => {
    it('gives one opening to exactly one of 200 who ask at once, with overlapping starts', async () => {
      const patients = await somePatients(api, clinic, 200);
      const day = aDay();
      const answers = await Promise.all(
        patients.map((who, i) => {
          const minute = String((i % 6) * 5).padStart(2, '0');
          return desk.post('/visits', consultation({ patientId: who, startsAt: `${day}T09:${minute}:00Z` }));
        }),
      );
      const counts = new Map<number, number>();
      for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
      expect(Object.fromEntries(counts)).toEqual({ 201: 1, 409: 199 });
      expect(await overlappingClaims(api)).toBe(0);
    }, 120_000);

    it('keeps the distance between treatments of one patient that are booked at the same moment', async () => {
      const [who] = (await somePatients(api, clinic, 1)) as [string];
      const [one, other] = [aDay(), aDay()];
      const treat = (protocolCode: string, day: string, place: 0 | 1) =>
        desk.post('/visits', {
          ...{ patientId: who, kind: 'treatment', protocolCode, startsAt: `${day}T14:00:00Z` },
          ...{ specialistId: clinic.specialists[place].id, roomId: clinic.rooms[place + 1]?.id },
        });
      const answers = await Promise.all([treat('ha-cheek', one, 0), treat('mandelic-40', other, 1)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    });

    it('books once when the same request comes 50 times at once', async () => {
      const body = consultation({ startsAt: `${aDay()}T09:00:00Z` });
      const key = 'b6cc3b5a-2b0c-4f1c-9a55-1f5a0d3c7f10';
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => desk.post('/visits', body, { key })),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
      const other = await desk.post('/visits', { ...body, kind: 'review' }, { key });
      expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    }, 60_000);
  });
});
