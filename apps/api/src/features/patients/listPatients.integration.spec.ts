import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aChart } from '../../testing/aChart.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

describe('the list of patients', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    const rows = Array.from({ length: 200 }, (_, index) => ({ id: newId(), number: index + 1 }));
    await api.database.read(
      `insert into resources (clinic_id, id, kind)
       select $1, id, 'patient' from jsonb_to_recordset($2) as r(id uuid, number integer)`,
      [clinic.id, JSON.stringify(rows)],
    );
    await api.database.read(
      `insert into patients (clinic_id, id, number, given, family, born)
       select $1, id, number, 'Pat', case number when 7 then 'Åberg' when 8 then 'abel' else 'Zorn' || number end,
         date '1950-01-01' + number
       from jsonb_to_recordset($2) as r(id uuid, number integer)`,
      [clinic.id, JSON.stringify(rows)],
    );
  });
  afterAll(() => api.stop());

  const list = (query: Record<string, unknown>) =>
    desk.get(
      `/patients?${Object.entries(query)
        .map(([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`)
        .join('&')}`,
    );

  it.each([
    [[0, 24], 'patients 0-24/200', 25],
    [[175, 199], 'patients 175-199/200', 25],
    [[190, 249], 'patients 190-199/200', 10],
    [[200, 224], 'patients */200', 0],
    [[0, 499], 'patients 0-199/200', 200],
  ])('gives the rows %j as %s', async (range, contentRange, rows) => {
    const page = await list({ range, sort: ['number', 'ASC'] });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-range')).toBe(contentRange);
    expect(page.body).toHaveLength(rows);
    if (rows > 0) expect(page.body[0].number).toBe(`P-${String((range[0] ?? 0) + 1).padStart(6, '0')}`);
  });

  it('sorts names as people do', async () => {
    const { body } = await list({ range: [0, 2], sort: ['name', 'ASC'] });
    expect(body.map(({ family }: { family: string }) => family)).toEqual(['abel', 'Åberg', 'Zorn1']);
    const down = await list({ range: [199, 199], sort: ['name', 'DESC'] });
    expect(down.body[0].family).toBe('abel');
  });

  it('gives many by their ids, and none of another clinic', async () => {
    const { body } = await list({ range: [0, 4], sort: ['born', 'DESC'] });
    const some = body.map(({ id }: { id: string }) => id);
    const many = await list({ filter: { id: [...some, newId(), 'no-id'] } });
    expect(many.body.map(({ id }: { id: string }) => id).sort()).toEqual([...some].sort());
    const stranger = await (await aClinic(api)).signIn('manager');
    const none = await stranger.get(`/patients?filter=${encodeURIComponent(JSON.stringify({ id: some }))}`);
    expect(none.body).toEqual([]);
    expect(none.headers.get('content-range')).toBe('patients */0');
  });

  it('is a worklist: what is to be booked, who comes within a week, who comes at all', async () => {
    const { body } = await list({ range: [0, 0], sort: ['number', 'ASC'] });
    const patientId = body[0].id;
    expect(body[0]).toMatchObject({ nextVisitAt: null, planState: null, bookPlanId: null, intake: null });
    const intakeId = (await desk.post('/intakes', { patientId })).body.id;
    const chart = aChart(api, clinic, { patientId, intakeId, word: 'word' });
    const { planId, one } = await chart.planned(await chart.assessed());
    await chart.visited(planId, one);
    const found = async (filter: object) => {
      const page = await list({ filter, range: [0, 0], sort: ['number', 'ASC'] });
      return [page.headers.get('content-range')?.split('/')[1], page.body[0]?.id === patientId];
    };
    expect(await found({ toBook: true })).toEqual(['1', true]);
    expect(await found({ toBook: false })).toEqual(['199', false]);
    expect(await found({ visitInWeekFrom: '2026-03-03' })).toEqual(['1', true]);
    expect(await found({ visitInWeekFrom: '2026-03-02' })).toEqual(['0', false]);
    expect(await found({ visitInWeekFrom: '2026-03-10' })).toEqual(['0', false]);
    expect(await found({ noVisitFrom: '2026-03-09' })).toEqual(['199', false]);
    expect(await found({ noVisitFrom: '2026-03-10' })).toEqual(['200', true]);
    const [row] = (await list({ filter: { id: [patientId] } })).body;
    expect(row).toMatchObject({
      bookPlanId: planId,
      planId,
      intake: { id: intakeId, status: 'in-progress' },
    });
  });

  it('names what it can be sorted and filtered by', async () => {
    expect((await list({ sort: ['searchText', 'ASC'] })).body).toMatchObject({
      code: 'unknown_sort',
      valid: ['name', 'number', 'born', 'createdAt'],
    });
    expect((await list({ filter: { q: 'Zorn' } })).body).toMatchObject({
      code: 'unknown_filter',
      valid: ['id', 'toBook', 'visitInWeekFrom', 'noVisitFrom'],
    });
  });

  it('writes one event with everybody who was shown', async () => {
    const { body } = await list({ range: [0, 9] });
    const [event] = await api.database.read<{ subject: string; patient_ids: string[] }>(
      'select subject, patient_ids from audit_events where clinic_id = $1 order by id desc limit 1',
      [clinic.id],
    );
    expect(event?.subject).toBe('patient-list');
    expect([...(event?.patient_ids ?? [])].sort()).toEqual(body.map(({ id }: { id: string }) => id).sort());
  });

  it('counts each tab of the worklist as its list does, for this clinic alone', async () => {
    expect((await desk.get('/patients/counts')).body).toEqual({ all: 200, toBook: 1, week: 0, noVisit: 199 });
    const stranger = await (await aClinic(api)).signIn('manager');
    const none = { all: 0, toBook: 0, week: 0, noVisit: 0 };
    expect((await stranger.get('/patients/counts')).body).toEqual(none);
    api.clock.set('2026-03-03T08:00:00Z');
    const again = await clinic.signIn('reception');
    expect((await again.get('/patients/counts')).body).toMatchObject({ week: 1, noVisit: 199 });
    api.clock.set('2026-03-10T08:00:00Z');
    const later = await clinic.signIn('reception');
    expect((await later.get('/patients/counts')).body).toMatchObject({ toBook: 1, week: 0, noVisit: 200 });
  });
});
