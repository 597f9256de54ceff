import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { aConsultation } from '../../testing/aConsultation.js';
import type { Client } from '../../testing/client.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { workingDaysAfter } from '../../testing/workingDaysAfter.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now; the clinic works Monday to Friday, 8 to 18. */
describe('refusing to book a visit', () => {
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

  it('does not book signed protocols while nobody has signed the rulebook', async () => {
    const half = await aClinic(api, { signed: false });
    const protocolIds = half.protocols.map(({ id }) => id);
    expect(
      (await (await half.signIn('specialist')).post('/protocol-sheet/sign', { protocolIds })).status,
    ).toBe(200);
    const [who] = (await somePatients(api, half, 1)) as [string];
    const refused = await (await half.signIn('reception')).post('/visits', {
      ...{ patientId: who, kind: 'treatment', protocolCode: 'mandelic-40', startsAt: '2026-03-10T10:00:00Z' },
      ...{ specialistId: half.specialists[0].id, roomId: half.rooms[1].id },
    });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'protocol_unsigned', protocols: ['rulebook'] },
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
});
