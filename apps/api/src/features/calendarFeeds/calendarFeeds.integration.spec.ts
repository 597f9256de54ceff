import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { type Client, client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Everything that may stand in an entry. */
const FIELDS = [
  ...['BEGIN', 'CLASS', 'DTEND', 'DTEND;VALUE=DATE', 'DTSTAMP', 'DTSTART', 'DTSTART;VALUE=DATE', 'END'],
  ...['LAST-MODIFIED', 'LOCATION', 'SEQUENCE', 'STATUS', 'SUMMARY', 'UID', 'X-MICROSOFT-CDO-ALLDAYEVENT'],
  ...['X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT'],
];

type Entry = Readonly<Record<string, string>>;

/** The entries of a calendar, by the names of their fields. */
const entriesOf = (calendar: string): Entry[] =>
  calendar
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((part) =>
      Object.fromEntries(
        (part.split('END:VEVENT')[0] as string)
          .split('\r\n')
          .filter(Boolean)
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      ),
    );

interface Booked {
  id: string;
  version: number;
}

describe('what a calendar feed shows', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let manager: Client;
  let own: Client;
  let patientIds: string[];
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const open = async (timeZone: string, today: string) => {
    api.clock.set(today);
    await api.database.read('delete from sign_in_throttles');
    clinic = await aClinic(api, { timeZone });
    desk = await clinic.signIn('reception');
    manager = await clinic.signIn('manager');
    own = await clinic.signIn('specialist');
    patientIds = await somePatients(api, clinic, 2);
  };
  beforeEach(() => open('Europe/Berlin', '2026-03-20T08:00:00Z'));

  const make = async (browser: Client, resourceId: string): Promise<{ id: string; path: string }> =>
    ok(await browser.post('/calendar-feeds', { resourceId }));
  const read = (path: string, headers = {}) => client(api.url).get<string>(path, { headers });
  const entries = async (path: string) => entriesOf(ok(await read(path)));
  const book = async (startsAt: string, with_ = clinic.specialists[0].id, patient = 0): Promise<Booked> =>
    ok(
      await desk.post('/visits', {
        ...{ patientId: patientIds[patient], kind: 'consultation', startsAt },
        ...{ specialistId: with_, roomId: clinic.rooms[0].id },
      }),
    );

  it('shows times, the room or the specialist, and nothing of patients or treatments', async () => {
    await book('2026-03-23T09:00:00Z');
    await book('2026-03-23T11:00:00Z', clinic.specialists[1].id, 1);
    const mine = await make(own, clinic.specialists[0].id);
    const { body, headers } = await read(mine.path);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const [entry, ...more] = entriesOf(body);
    expect(entry).toMatchObject({ SUMMARY: 'Visit', LOCATION: 'Room 1', DTSTART: '20260323T090000Z' });
    expect(entry).toMatchObject({ DTEND: '20260323T093000Z', CLASS: 'PRIVATE' });
    expect(more).toEqual([]);
    const room = await entries((await make(manager, clinic.rooms[0].id)).path);
    expect(room.map(({ LOCATION, SUMMARY }) => [LOCATION, SUMMARY])).toEqual([
      ['Dr Ada Lind', 'Visit'],
      ['Dr Ben Moor', 'Visit'],
    ]);
    expect(room[0]?.['UID']).not.toBe(entry?.['UID']);
    const names = [...new Set([entry as Entry, ...room].flatMap((one) => Object.keys(one)))];
    expect(names.filter((name) => !FIELDS.includes(name))).toEqual([]);
    const [{ whole }] = await api.database
      .read<{ whole: string }>(
        `select string_agg(concat_ws('|', p.id, p.given, p.family, p.phone, v.id, v.kind), '|') as whole
       from patients p join visits v on v.patient_id = p.id where p.clinic_id = $1`,
        [clinic.id],
      )
      .then((rows) => rows as [{ whole: string }]);
    const secret = whole.split('|').filter((word) => word.length > 2);
    expect(secret.length).toBeGreaterThan(8);
    expect(secret.filter((word) => body.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });

  it('keeps the name of a visit that moves and counts it up; what is cancelled is gone', async () => {
    const visit = await book('2026-03-23T09:00:00Z');
    const { path } = await make(own, clinic.specialists[0].id);
    const [before] = await entries(path);
    const to = { startsAt: '2026-03-24T10:00:00Z', specialistId: clinic.specialists[0].id };
    const moved = ok(
      await desk.post<{ visit: Booked }>(
        `/visits/${visit.id}/move`,
        { ...to, roomId: clinic.rooms[1].id },
        { version: visit.version },
      ),
    );
    const [after] = await entries(path);
    expect(after).toMatchObject({ UID: before?.['UID'], DTSTART: '20260324T100000Z', LOCATION: 'Room 2' });
    expect(Number(after?.['SEQUENCE'])).toBeGreaterThan(Number(before?.['SEQUENCE']));
    ok(
      await desk.post(
        `/visits/${visit.id}/cancel`,
        { reason: 'x', tellPatient: false },
        { version: moved.visit.version },
      ),
    );
    expect(await entries(path)).toEqual([]);
  });

  it.each([
    ['Europe/Berlin', '2026-03-20T08:00:00Z', ['2026-03-27', '2026-03-30'], ['09', '08'], '2026-03-29'],
    ['America/New_York', '2026-03-02T14:00:00Z', ['2026-03-06', '2026-03-09'], ['15', '14'], '2026-03-08'],
  ])('in %s keeps the clock on the wall when clocks change, and whole days whole', async (...one) => {
    const [zone, now, [friday, monday], [before, after], sunday] = one;
    await open(zone, now);
    await book(`${friday}T${before}:00:00Z`);
    await book(`${monday}T${after}:00:00Z`);
    await api.database.read(`insert into closures (clinic_id, day, name) values ($1, $2, 'Stocktaking')`, [
      clinic.id,
      sunday,
    ]);
    const shown = await entries((await make(own, clinic.specialists[0].id)).path);
    const compact = (day: string | undefined) => day?.replaceAll('-', '');
    expect(
      shown.map(({ SUMMARY, ...fields }) => [SUMMARY, fields['DTSTART'] ?? fields['DTSTART;VALUE=DATE']]),
    ).toEqual([
      ['Visit', `${compact(friday)}T${before}0000Z`],
      ['Visit', `${compact(monday)}T${after}0000Z`],
      ['Closed', compact(sunday)],
    ]);
    expect(shown[2]?.['DTEND;VALUE=DATE']).toBe(compact(monday));
  });

  it('shows leave without its reason, 30 days back and a year ahead', async () => {
    const specialistId = clinic.specialists[0].id;
    await api.database.read(
      `insert into absences (clinic_id, id, resource_id, starts_at, ends_at, reason) values
        ($1, gen_random_uuid(), $2, '2026-03-27T23:00Z', '2026-03-30T22:00Z', 'Surgery'),
        ($1, gen_random_uuid(), $2, '2026-02-10T08:00Z', '2026-02-10T10:00Z', 'Dentist'),
        ($1, gen_random_uuid(), $2, '2027-03-25T08:00Z', '2027-03-25T10:00Z', 'Far')`,
      [clinic.id, specialistId],
    );
    const { path } = await make(own, specialistId);
    const text = ok(await read(path));
    const [away, ...more] = entriesOf(text);
    expect(away).toMatchObject({ 'DTSTART;VALUE=DATE': '20260328', 'DTEND;VALUE=DATE': '20260331' });
    expect([away?.['SUMMARY'], more]).toEqual(['Away', []]);
    expect(text).not.toContain('Surgery');
    const [surgery] = ok<{ id: string; version: number; reason: string }[]>(
      await own.get('/absences?filter=%7B%7D'),
    ).filter(({ reason }) => reason === 'Surgery');
    const shorter = { startsAt: '2026-03-27T23:00:00Z', endsAt: '2026-03-28T23:00:00Z' };
    ok(await own.put(`/absences/${surgery?.id}`, shorter, { version: surgery?.version as number }));
    const [changed] = await entries(path);
    expect(changed).toMatchObject({ UID: away?.['UID'], 'DTEND;VALUE=DATE': '20260329' });
    expect(Number(changed?.['SEQUENCE'])).toBeGreaterThan(Number(away?.['SEQUENCE']));
  });

  it('is told again only when something changed, and says when it was read', async () => {
    await book('2026-03-23T09:00:00Z');
    const { path } = await make(own, clinic.specialists[0].id);
    const first = await read(path);
    const etag = first.headers.get('etag') as string;
    api.clock.set('2026-03-20T08:05:00Z');
    const again = await read(path, { 'if-none-match': etag });
    expect([again.status, again.body]).toEqual([304, '']);
    const [listed] = ok(await own.get('/calendar-feeds'));
    expect(listed).toMatchObject({ lastFetchedAt: '2026-03-20T08:05:00.000Z', madeBy: 'Dr Ada Lind' });
    await book('2026-03-23T13:00:00Z');
    expect((await read(path, { 'if-none-match': etag })).status).toBe(200);
  });
});
