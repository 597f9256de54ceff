import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { fillClinic } from '../../testing/fillClinic.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

describe('the settings of a clinic', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let manager: Client;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    manager = await clinic.signIn('manager');
  });
  afterAll(() => api.stop());

  const settings = {
    name: 'Hautpraxis',
    timeZone: 'Europe/Vienna',
    country: 'AT',
    language: 'de',
    policy: { pregnancy: 'by-agent', adultAge: 18, fillerApprovalAge: 21 },
  };
  const audited = (subjectId: string) =>
    api.database.read(
      'select action, fields from audit_events where clinic_id = $1 and subject_id = $2 order by id',
      [clinic.id, subjectId],
    );

  it('are changed by a manager who saw them, and the zone counts at once', async () => {
    const { body: before } = await manager.get('/clinic');
    expect(before).toMatchObject({
      id: clinic.id,
      timeZone: 'Europe/Berlin',
      setUp: false,
      zoneFixed: false,
      closures: [],
    });
    expect(before.hours).toHaveLength(5);
    const { status, body, headers } = await manager.put('/clinic', settings, { version: before.version });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...settings, version: before.version + 1 });
    expect(headers.get('etag')).toBe(`"${before.version + 1}"`);
    expect((await manager.get('/auth/me')).body.clinics[0].timeZone).toBe('Europe/Vienna');
    const [{ action, fields }] = (await audited(clinic.id)) as [{ action: string; fields: string[] }];
    expect(action).toBe('update');
    expect(fields).toEqual(['name', 'timeZone', 'country', 'language', 'policy']);
  });

  it('tell who was faster', async () => {
    const { status, body } = await manager.put('/clinic', settings, { version: 1 });
    expect(status).toBe(412);
    expect(body).toMatchObject({
      code: 'stale',
      changedBy: 'Max Leitung',
      changed: expect.arrayContaining(['name']),
    });
    expect((await manager.put('/clinic', settings)).body.code).toBe('version_missing');
  });

  it('name each field that is not right', async () => {
    const wrong = {
      ...settings,
      timeZone: 'Mars/Olympus',
      country: 'XX',
      policy: { ...settings.policy, adultAge: 3 },
    };
    const { body } = await manager.put('/clinic', wrong, { version: 2 });
    expect(body.errors).toEqual({
      timeZone: { code: 'not_a_time_zone' },
      country: { code: 'not_a_country' },
      'policy.adultAge': { code: 'out_of_range', params: { least: 16, greatest: 30 } },
    });
  });

  it('keep the zone once visits are booked in it', async () => {
    const other = await aClinic(api);
    await fillClinic(api.database, other.id);
    const browser = await other.signIn('manager');
    expect((await browser.get('/clinic')).body.zoneFixed).toBe(true);
    expect((await browser.put('/clinic', settings, { version: 1 })).body.code).toBe('zone_in_use');
    const same = { ...settings, timeZone: 'Europe/Berlin' };
    expect((await browser.put('/clinic', same, { version: 1 })).status).toBe(200);
  });

  it('hold the opening hours, without overlaps', async () => {
    const { version } = (await manager.get('/clinic')).body;
    const hours = [
      { weekday: 1, from: 480, to: 720 },
      { weekday: 1, from: 780, to: 1080 },
    ];
    const { body } = await manager.put('/clinic/hours', { hours }, { version });
    expect(body.hours).toEqual(hours);
    const overlapping = [...hours, { weekday: 1, from: 700, to: 800 }];
    expect(
      (await manager.put('/clinic/hours', { hours: overlapping }, { version: version + 1 })).body.errors,
    ).toEqual({
      'hours.2.from': { code: 'overlaps' },
    });
    expect((await manager.get('/clinic')).body.hours).toEqual(hours);
  });

  it('hold the days on which it is closed', async () => {
    await manager.post('/closures', { day: '2026-12-25', name: 'Christmas' });
    await manager.post('/closures', { day: '2026-12-25', name: 'Christmas Day' });
    const { body } = await manager.get('/closures?filter={"from":"2026-12-01"}');
    expect(body).toEqual([{ id: '2026-12-25', day: '2026-12-25', name: 'Christmas Day' }]);
    expect((await manager.get('/clinic')).body.closures).toEqual(body);
    expect((await manager.delete('/closures/2026-12-25')).body).toEqual({ id: '2026-12-25' });
    expect((await manager.delete('/closures/2026-12-25')).status).toBe(404);
    expect((await manager.delete('/closures/christmas')).status).toBe(404);
  });

  it('lead through the set-up by what is really there', async () => {
    const bare = await aClinic(api, { signed: false });
    await api.database.read('update rooms set active = false where clinic_id = $1', [bare.id]);
    const browser = await bare.signIn('manager');
    expect((await browser.get('/clinic/set-up')).body).toEqual({
      steps: [
        { code: 'people', done: true },
        { code: 'hours', done: true },
        { code: 'rooms', done: false },
        { code: 'protocols', done: false },
      ],
      done: false,
      finished: false,
    });
    expect((await browser.post('/clinic/set-up/finish')).body.finished).toBe(true);
    expect((await browser.get('/clinic')).body.setUp).toBe(true);
  });

  describe('rooms and devices', () => {
    it('can be claimed as soon as they are there', async () => {
      const { status, body } = await manager.post('/rooms', { name: 'Laser', kind: 'treatment' });
      expect(status).toBe(201);
      expect(body).toMatchObject({ name: 'Laser', kind: 'treatment', position: 3, active: true, version: 1 });
      const resources = await api.database.read(
        'select kind from resources where clinic_id = $1 and id = $2',
        [clinic.id, body.id],
      );
      expect(resources).toEqual([{ kind: 'room' }]);
      expect((await manager.post('/rooms', { name: 'Laser', kind: 'treatment' })).body.code).toBe(
        'already_exists',
      );
    });

    it('are made once by a request that comes twice', async () => {
      const key = 'the-same-key';
      const made = await Promise.all(
        Array.from({ length: 10 }, () =>
          manager.post('/devices', { name: 'Scanner', kind: 'scanner' }, { key }),
        ),
      );
      expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
      expect(made.every(({ status }) => status === 201)).toBe(true);
      expect((await manager.post('/devices', { name: 'Other', kind: 'x' }, { key })).body.code).toBe(
        'idempotency_key_reused',
      );
      expect((await manager.post('/devices', { name: 'Other', kind: 'x' }, { key: null })).body.code).toBe(
        'idempotency_key_missing',
      );
    });

    it('are changed by who saw the version, and taken away when nothing was booked', async () => {
      const { body: room } = await manager.post('/rooms', { name: 'Spare', kind: 'consultation' });
      const changed = await manager.put(
        `/rooms/${room.id}`,
        { name: 'Spare 2', kind: 'treatment', active: false },
        { version: 1 },
      );
      expect(changed.body).toMatchObject({ name: 'Spare 2', kind: 'treatment', active: false, version: 2 });
      expect(await audited(room.id)).toEqual([
        { action: 'create', fields: [] },
        { action: 'update', fields: ['name', 'kind', 'active'] },
      ]);
      expect((await manager.delete(`/rooms/${room.id}`, { version: 1 })).status).toBe(412);
      expect((await manager.delete(`/rooms/${room.id}`, { version: 2 })).body).toEqual({ id: room.id });
      expect((await manager.get(`/rooms/${room.id}`)).status).toBe(404);
    });

    it('are listed in their order', async () => {
      const { body, headers } = await manager.get(
        '/rooms?range=[0,1]&filter={"kind":["consultation","treatment"]}',
      );
      expect(body.map(({ name }: { name: string }) => name)).toEqual(['Room 1', 'Room 2']);
      expect(headers.get('content-range')).toBe('rooms 0-1/3');
    });
  });

  describe('absences', () => {
    const away = { startsAt: '2026-03-09T07:00:00Z', endsAt: '2026-03-14T07:00:00Z', reason: 'course' };

    it('are written down by managers for everybody and by specialists for themselves', async () => {
      const [ada, ben] = clinic.specialists;
      const specialist = await clinic.signInAs(ada);
      const own = await specialist.post('/absences', { ...away, resourceId: ada.id });
      expect(own).toMatchObject({ status: 201, body: { resourceId: ada.id, visitsInside: 0 } });
      expect((await specialist.post('/absences', { ...away, resourceId: ben.id })).status).toBe(403);
      const others = await manager.post('/absences', { ...away, resourceId: ben.id });
      expect(others.status).toBe(201);
      expect((await specialist.delete(`/absences/${others.body.id}`, { version: 1 })).status).toBe(403);
      const desk = await clinic.signIn('reception');
      expect((await desk.post('/absences', { ...away, resourceId: ben.id })).status).toBe(403);
      expect((await desk.get('/absences')).body.map(({ reason }: { reason: string }) => reason)).toEqual([
        null,
        null,
      ]);
      expect((await manager.get('/absences')).body[0].reason).toBe('course');
      expect((await specialist.delete(`/absences/${own.body.id}`, { version: 1 })).status).toBe(200);
    });

    it('end after they start, and never belong to a patient', async () => {
      const [room] = clinic.rooms;
      const turned = { resourceId: room.id, startsAt: away.endsAt, endsAt: away.startsAt };
      expect((await manager.post('/absences', turned)).body.errors).toEqual({
        endsAt: { code: 'ends_before_start' },
      });
      const [patient] = await api.database.read<{ id: string }>(
        `insert into resources (clinic_id, id, kind) values ($1, gen_random_uuid(), 'patient') returning id`,
        [clinic.id],
      );
      expect((await manager.post('/absences', { ...away, resourceId: patient?.id })).status).toBe(404);
    });
  });
});
