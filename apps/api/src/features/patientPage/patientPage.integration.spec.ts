import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aChart } from '../../testing/aChart.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const CANARY = 'canary-7f3';

describe('the page of a patient', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let manager: Client;
  let patientId: string;
  let intakeId: string;
  let chart: ReturnType<typeof aChart>;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    manager = await clinic.signIn('manager');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    const patient = {
      given: 'Anna',
      family: 'Müller',
      born: '1991-11-20',
      allergyNote: 'Hives after ibuprofen',
    };
    patientId = (await desk.post('/patients', patient)).body.id;
    intakeId = (await desk.post('/intakes', { patientId })).body.id;
    chart = aChart(api, clinic, { patientId, intakeId, word: CANARY });
  });

  const page = async (who: Client) => (await who.get(`/patients/${patientId}/page`)).body;
  it('shows somebody new as they are, and says that nobody asked about allergies', async () => {
    const body = await page(desk);
    expect(body.patient).toMatchObject({ id: patientId, name: 'Anna Müller', phone: null, version: 1 });
    expect(body.header).toEqual({
      allergies: [{ code: 'note', saidBy: null, words: 'Hives after ibuprofen' }],
      ...{ allergiesAsked: false, instructions: [] },
    });
    expect(body).toMatchObject({ plans: [], visits: [] });
    expect(body.timeline.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'intake-opened',
      'registered',
    ]);
    expect(body.timeline).toContainEqual({
      ...{ at: '2026-03-02T08:00:00.000Z', kind: 'intake-opened', by: 'Rita Empfang', intakeId },
    });
    expect(body.intakes).toEqual([
      {
        ...{ id: intakeId, version: 1, status: 'in-progress', submittedAt: null, submittedBy: null },
        ...{ openedAt: '2026-03-02T08:00:00.000Z', openedBy: 'Rita Empfang' },
      },
    ]);
  });

  it('has allergies in sight for everybody, from wherever they were said', async () => {
    await chart.fact('allergy-nuts', 'no');
    await chart.fact('anaphylaxis', 'no');
    await chart.write(
      `insert into examinations (clinic_id, id, patient_id, intake_id, phototype, corrections, examined_by)
       values ($1, $2, $3, $4, 5, '{"allergy-nuts": "yes", "keloid": "yes"}', $5)`,
      ...[newId(), patientId, intakeId, clinic.specialists[0].id],
    );
    await desk.put(`/intakes/${intakeId}/answers/allergies`, { value: ['latex', 'other'], revision: 0 });
    await desk.put(`/intakes/${intakeId}/answers/allergy-other`, { value: 'Penicillin', revision: 0 });
    await chart.handedIn();
    await desk.post(`/patients/${patientId}/facts`, { code: 'anaphylaxis', answer: 'yes' });
    for (const who of [desk, specialist]) {
      const { header } = await page(who);
      expect(header.allergies).toEqual([
        { code: 'anaphylaxis', saidBy: 'desk', words: null },
        { code: 'allergy-nuts', saidBy: 'examination', words: null },
        { code: 'latex', saidBy: 'intake', words: null },
        { code: 'other', saidBy: 'intake', words: 'Penicillin' },
        { code: 'note', saidBy: null, words: 'Hives after ibuprofen' },
      ]);
      expect(header.instructions).toEqual([{ code: 'ask-the-specialist' }]);
    }
    expect((await page(specialist)).header).toMatchObject({ phototype: 5, toReview: 1 });
  });

  it('tells readers of the chart what counts for what is recommended, and the desk only what to do', async () => {
    await chart.handedIn();
    await chart.assessed({ from: '2026-06-30' });
    const full = await page(manager);
    expect(full.header).toMatchObject({ phototype: 3, toReview: 0 });
    expect(full.header.findings).toEqual([
      {
        ...{ code: 'cardiac', severity: 'absolute', until: null, from: `cardiac-${CANARY}` },
        protocols: ['phenol-croton'],
      },
      {
        ...{ code: 'tan', severity: 'defer', until: '2026-04-01', from: `tan-${CANARY}` },
        protocols: ['mandelic-40'],
      },
      {
        ...{ code: 'hsv-history', severity: 'caution', until: null, from: `hsv-history-${CANARY}` },
        protocols: ['mandelic-40'],
      },
    ]);
    const told = await page(desk);
    expect(told.header).toEqual({
      allergies: full.header.allergies,
      allergiesAsked: false,
      instructions: [{ code: 'not-before', until: '2026-06-30' }],
    });
  });

  it('says of whom nothing was assessed that it is not known, and with an approved plan what concerns it', async () => {
    const findings = async () => (await page(specialist)).header.findings;
    expect(await findings()).toBeNull();
    await chart.handedIn();
    const assessmentId = await chart.assessed({ because: [] });
    const codes = async () => (await findings()).map(({ code }: { code: string }) => code);
    expect(await codes()).toEqual(['cardiac', 'tan', 'hsv-history']);
    await chart.write(
      `update assessments set state = 'draft', signed_by = null, signed_at = null where clinic_id = $1 and id = $2`,
      assessmentId,
    );
    expect(await codes()).toEqual(['cardiac', 'tan', 'hsv-history']);
    const { planId } = await chart.planned(assessmentId);
    expect(await codes()).toEqual(['tan', 'hsv-history']);
    await chart.write(`update plans set state = 'stopped' where clinic_id = $1 and id = $2`, planId);
    expect(await codes()).toEqual(['cardiac', 'tan', 'hsv-history']);
  });

  it('shows plans with windows and visits with their place in the series', async () => {
    await chart.handedIn();
    const assessmentId = await chart.assessed();
    const { planId, one } = await chart.planned(assessmentId);
    const visitId = await chart.visited(planId, one);
    const body = await page(specialist);
    expect(body.plans).toEqual([
      {
        ...{ id: planId, version: 1, status: 'approved', assessmentId, cycleDays: 29 },
        ...{ draftedAt: '2026-03-01T11:00:00.000Z', draftedBy: 'Dr Ada Lind' },
        ...{ approvedAt: '2026-03-01T12:00:00.000Z', approvedBy: 'Dr Ada Lind' },
        courses: [
          {
            ...{ id: expect.any(String), protocolCode: 'mandelic-40', area: 'face', rhythm: 'half' },
            prepaid: null,
            sessions: [
              {
                ...{ id: one, ordinal: 1, kind: 'treatment', state: 'booked', on: '2026-03-09' },
                window: { earliest: '2026-03-02', ideal: '2026-03-02', latest: '2026-03-20' },
              },
              {
                ...{ id: expect.any(String), ordinal: 2, kind: 'treatment', state: 'planned', on: null },
                window: { earliest: '2026-03-23', ideal: '2026-03-24', latest: null },
              },
            ],
          },
        ],
      },
    ]);
    expect(body.visits).toEqual([
      {
        ...{
          id: visitId,
          version: 1,
          kind: 'treatment',
          protocolCode: 'mandelic-40',
          label: 'mandelic-40 1/2',
        },
        ...{ startsAt: '2026-03-09T09:00:00.000Z', endsAt: '2026-03-09T09:30:00.000Z', state: 'booked' },
        ...{ specialist: { id: clinic.specialists[0].id, name: 'Dr Ada Lind' }, urgent: true, planId },
        ...{ room: { id: clinic.rooms[1].id, name: 'Room 2' }, instruction: 'ask-the-specialist' },
        ...{ urgentReason: CANARY, overrideReason: CANARY },
      },
    ]);
    expect(body.header.instructions).toEqual([
      { code: 'next-not-before', until: '2026-03-23' },
      { code: 'ask-the-specialist' },
    ]);
  });

  it('tells the whole story to readers of the chart, and visits and plans to the desk', async () => {
    await chart.fact('isotretinoin', { on: '2026-02-01' }, 'desk');
    await chart.handedIn();
    const { planId, one } = await chart.planned(await chart.assessed());
    await chart.visited(planId, one);
    await specialist.get(`/patients/${patientId}`);
    await specialist.get(`/patients/${patientId}`);
    const kinds = async (who: Client) =>
      (await page(who)).timeline
        .map(({ kind }: { kind: string }) => kind)
        .filter((kind: string) => kind !== 'looked');
    expect((await kinds(desk)).sort()).toEqual([
      ...['intake-opened', 'intake-submitted', 'plan-approved', 'plan-drafted', 'registered', 'visit'],
    ]);
    expect((await kinds(specialist)).sort()).toEqual([
      ...['assessment-signed', 'fact', 'intake-opened', 'intake-submitted', 'plan-approved', 'plan-drafted'],
      ...['plan-event', 'record', 'registered', 'visit'],
    ]);
    const { timeline } = await page(specialist);
    expect(timeline.filter(({ kind }: { kind: string }) => kind === 'looked')).toContainEqual({
      ...{ at: expect.any(String), kind: 'looked', by: 'Dr Ada Lind', times: 3 },
    });
    expect(timeline).toContainEqual({
      ...{ at: '2026-03-01T13:00:00.000Z', kind: 'plan-event', by: 'Dr Ada Lind', planId, event: 'moved' },
      ...{ changes: 2, undone: false },
    });
    const moments = timeline.map(({ at }: { at: string }) => at);
    expect(moments).toEqual([...moments].sort().reverse());
  });

  it('is one look at one patient, and none of another clinic', async () => {
    const looks = () =>
      api.database.read(
        `select actor_name, patient_ids from audit_events where subject_id = $1 and action = 'see' order by id`,
        [patientId],
      );
    await page(desk);
    expect(await looks()).toEqual([{ actor_name: 'Rita Empfang', patient_ids: [patientId] }]);
    const stranger = await (await aClinic(api)).signIn('specialist');
    for (const id of [patientId, newId(), 'x']) {
      expect((await stranger.get(`/patients/${id}/page`)).status).toBe(404);
    }
    expect(await looks()).toHaveLength(1);
  });
});
