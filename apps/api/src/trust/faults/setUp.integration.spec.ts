import { addDays, type Day, dayAt, weekdayOf } from '@stratum/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../../tools/process/temporaryFolder.mjs';
import { prepareProduct } from '../../../../../tools/start/prepareProduct.mjs';
import { harbor, lindenhof } from '../../seed/demoClinics.js';
import { type Client, client } from '../../testing/client.js';
import { createTestDatabase, type TestDatabase } from '../../testing/createTestDatabase.js';
import { ok } from '../../testing/ok.js';
import { openDatabase } from '../../testing/openDatabase.js';
import { type ApiProcess, startProcess } from '../../testing/startProcess.js';

const TIME_ZONE = 'Europe/Zurich';
const WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 480, to: 1080 }));
const mona = { name: 'Mona Meier', email: 'mona@praxis.test', password: 'a long password of Mona' };
const demoEmails = [...lindenhof.members, ...harbor.members].map(({ email }) => email).sort();

describe('a real clinic, from an empty database to its first visit', () => {
  let made: TestDatabase;
  let opened: Awaited<ReturnType<typeof openDatabase>>;
  let api: ApiProcess;
  const data = temporaryFolder('set-up', { inMemory: true });
  let link: string;
  let manager: Client;
  let specialist: Client;
  let specialistId: string;
  let reception: Client;

  const prepare = (demo: boolean) =>
    prepareProduct(
      { ...process.env, DATABASE_URL: made.url, STRATUM_DATA_DIR: data.folder },
      { demo, log: () => undefined },
    );
  const emails = async () =>
    (
      await opened.database.read<{ email: string }>(
        'select email::text as email from accounts order by email',
      )
    ).map(({ email }) => email);

  beforeAll(async () => {
    made = await createTestDatabase({ migrated: false });
    const prepared = await prepare(false);
    expect(prepared).toEqual({ demoLogins: [], setUpPath: expect.stringMatching(/^\/#\/link\/.{20,}$/) });
    link = tokenOf(prepared.setUpPath);
    opened = await openDatabase(made.url);
    api = await startProcess(made.url);
  });
  afterAll(async () => {
    await api.stop();
    await opened.close();
    await made.drop();
    data.remove();
  });

  it('has nobody in it before the link is used', async () => {
    expect(await emails()).toEqual([]);
    expect(demoEmails.length).toBeGreaterThan(7);
    for (const path of ['/auth/me', '/patients', '/staff', '/clinic']) {
      expect((await client(api.url).get(path)).status).toBe(401);
    }
  });

  it('is opened by the link once, also when two use it at once', async () => {
    const clinic = { name: 'Praxis am Fluss', timeZone: TIME_ZONE, country: 'CH' };
    const open = () =>
      client(api.url).post('/auth/links/first-clinic', { token: link, person: mona, clinic });
    const both = await Promise.all([open(), open()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await open()).body.code).toBe('link_not_valid');
    expect((await client(api.url).post('/auth/links/inspect', { token: link })).status).toBe(404);
    expect(await emails()).toEqual([mona.email]);
    manager = client(api.url);
    ok(await manager.signIn(mona.email, mona.password));
    expect(await openSteps()).toEqual(['people', 'hours', 'rooms', 'protocols']);
  });

  it('is led by people, hours, rooms and a signature to a working calendar', async () => {
    const hours = await manager.put(
      '/clinic/hours',
      { hours: WEEK },
      { version: await versionOf('/clinic') },
    );
    ok(hours);
    ok(await manager.post('/rooms', { name: 'Room 1', kind: 'treatment' }));
    const codes = ok(await manager.get('/protocols?range=[0,99]')).map(({ code }: { code: string }) => code);
    expect(codes).toHaveLength(29);
    [specialist, specialistId] = await join('Dr Lea Frei', ['specialist'], codes, true);
    const member = `/staff/${specialistId}`;
    ok(await manager.put(`${member}/hours`, { hours: WEEK }, { version: await versionOf(member) }));
    expect(await openSteps()).toEqual(['protocols']);
    expect((await manager.post('/protocol-sheet/sign', await sheet())).status).toBe(403);
    expect(ok(await specialist.post('/protocol-sheet/sign', await sheet())).unsigned).toBe(0);
    expect(await openSteps()).toEqual([]);
    ok(await manager.post('/clinic/set-up/finish'));
    [reception] = await join('Rea Kunz', ['reception'], [], false);
    const patientId = ok(
      await reception.post('/patients', { given: 'Nina', family: 'Roth', born: '1990-05-04' }),
    ).id;
    const from = nextMonday();
    const search = { ...{ patientId, kind: 'treatment', protocolCode: 'mandelic-40' }, from, to: from };
    const [opening] = ok(await reception.post('/openings', search));
    const visit = ok(
      await reception.post('/visits', {
        ...{ patientId, kind: 'treatment', protocolCode: 'mandelic-40', startsAt: opening.startsAt },
        ...{ specialistId: opening.specialist.id, roomId: opening.room.id },
      }),
    );
    const { visits } = ok(await reception.get(`/calendar?from=${from}&to=${from}`));
    expect(visits).toMatchObject([
      { id: visit.id, specialistId, patient: { id: patientId }, state: 'booked' },
    ]);
    console.log(
      'figure: set-up without demo: empty database, link, people, hours, rooms, signature, 1 visit booked',
    );
  });

  it('never has the demo, not even started without the option later', async () => {
    expect(await prepare(true)).toEqual({ demoLogins: [], setUpPath: null });
    expect((await emails()).filter((email) => demoEmails.includes(email))).toEqual([]);
    expect(await emails()).toHaveLength(3);
    const refused = await client(api.url).signIn(demoEmails[0] as string, 'stratum-demo');
    expect(refused.status).toBe(401);
    expect(await opened.database.read('select name from clinics')).toEqual([{ name: 'Praxis am Fluss' }]);
  });

  const openSteps = async () =>
    ok(await manager.get('/clinic/set-up'))
      .steps.filter(({ done }: { done: boolean }) => !done)
      .map(({ code }: { code: string }) => code);

  const versionOf = async (path: string) => ok(await manager.get(path)).version;

  const sheet = async () => {
    const { protocols, rulebook } = ok(await specialist.get('/protocol-sheet'));
    return { protocolIds: protocols.map(({ id }: { id: string }) => id), rulebookId: rulebook.id };
  };

  /** Invites somebody, who sets a password by their own link and signs in. */
  async function join(
    name: string,
    roles: string[],
    performs: string[],
    medicalLead: boolean,
  ): Promise<[Client, string]> {
    const email = `${name.replaceAll(' ', '.').toLowerCase()}@praxis.test`;
    const rights = { override: false, prescribe: false, medicalLead };
    const invited = ok(await manager.post('/staff', { name, email, roles, rights, performs }));
    const browser = client(api.url);
    const password = `a long password of ${name}`;
    ok(await browser.post('/auth/links/accept', { token: tokenOf(invited.link.path), password }));
    ok(await browser.signIn(email, password));
    return [browser, invited.id];
  }
});

const tokenOf = (path: string | null) => path?.replace('/#/link/', '') as string;

function nextMonday(): Day {
  let day = addDays(dayAt(Date.now(), TIME_ZONE), 7);
  while (weekdayOf(day) !== 1) day = addDays(day, 1);
  return day;
}
