import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../testing/anApprovedPlan.js';
import { bodyFor, pathOf } from '../testing/ask.js';
import type { Answer, Client } from '../testing/client.js';
import { exampleOf } from '../testing/exampleOf.js';
import { type Operation, operationsOf } from '../testing/operations.js';
import { somebodyWithEveryRole } from '../testing/somebodyWithEveryRole.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/** A patient whose every word is found nowhere else. */
const CANARY = {
  given: 'Zyxwvane',
  family: 'Quorbelius',
  phone: '+4915112345678',
  email: 'zyxwvane@quorbelius.test',
  address: 'Trillkamp 99',
  allergyNote: 'florphenol',
};
const WORDS = Object.values(CANARY);

const nameOf = ({ method, path }: Operation) => `${method} ${path}`;

describe('what is shown of a patient', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let everything: Client;
  let planned: Planned;
  let operations: Operation[];
  /** Ids of everything there is about the patient, each with a name that placeholders and fields use. */
  let about: Record<string, string>;
  /** Operations that showed the patient, with the request that did. */
  const shown = new Map<string, Asking>();

  interface Asking {
    operation: Operation;
    path: string;
    body: unknown;
    version: number;
  }

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    everything = await somebodyWithEveryRole(api, clinic);
    planned = await anApprovedPlan(everything, everything, { given: CANARY.given, family: CANARY.family });
    await describePatient();
    await bookTwo();
    about = await idsAbout();
    operations = operationsOf(api).filter(
      ({ permission, path }) => permission !== 'public' && !path.startsWith('/auth'),
    );
  });
  afterAll(() => api.stop());

  it('is written down for every patient in every reply, whatever the route', async () => {
    const silent: string[] = [];
    // Reading first, so that what changes the patient's records comes when everything has been looked at.
    for (const asking of [...askings('GET'), ...askings('POST'), ...askings('PUT')]) {
      const answer = await send(asking);
      if (answer.status >= 300 || !shows(answer)) continue;
      shown.set(nameOf(asking.operation), asking);
      const events = await api.database.read(
        'select 1 from audit_events where clinic_id = $1 and request_id = $2 and $3 = any(patient_ids)',
        [clinic.id, answer.headers.get('x-request-id'), planned.patientId],
      );
      if (events.length === 0) silent.push(nameOf(asking.operation));
    }
    expect(silent).toEqual([]);
    console.log(`figure: disclosures: ${shown.size} routes showed the patient, each wrote an event`);
  });

  it('was shown by the routes that are there to show it', () => {
    expect([...shown.keys()]).toEqual(
      expect.arrayContaining([
        'GET /patients',
        'GET /patients/{id}',
        'GET /patients/{id}/page',
        'POST /patients/search',
        'POST /patients/duplicates',
        'PUT /patients/{id}',
        'GET /intakes',
        'GET /intakes/{id}',
        'GET /assessments/{id}',
        'GET /plans',
        'GET /plans/{id}',
        'GET /visits',
        'GET /visits/{id}',
        'GET /calendar',
        'GET /today',
        'GET /audit-events',
      ]),
    );
  });

  it('is not shown when it cannot be written down', async () => {
    await api.database.read('alter table audit_events add constraint full_up check (false) not valid');
    const leaked: string[] = [];
    for (const [name, asking] of shown) {
      const answer = await send(asking);
      if (answer.status < 400 || shows(answer)) leaked.push(`${name} ${answer.status}`);
    }
    await api.database.read('alter table audit_events drop constraint full_up');
    expect(leaked).toEqual([]);
  });

  it('stands in no log, whatever went well or wrong', async () => {
    await everything.post('/patients', { ...CANARY, born: 'x' });
    await everything.post('/patients', { ...CANARY, born: '1990-01-01', phone: '12' });
    await everything.get(`/patients?filter=${encodeURIComponent(JSON.stringify({ name: CANARY.family }))}`);
    await everything.get(`/nowhere/${CANARY.family}?q=${CANARY.given}`);
    await everything.send('POST', '/patients', `{"family":"${CANARY.family}"`);
    expect(api.logged.length).toBeGreaterThan(100);
    const telling = [...WORDS, ...Object.values(about), 'P-000001', everything.csrfToken as string];
    const lines = api.logged.filter((line) => telling.some((word) => line.includes(word)));
    expect(lines).toEqual([]);
  });

  it('stands in no address that a list or a page leads to', () => {
    for (const { path } of shown.values()) for (const word of WORDS) expect(path).not.toContain(word);
  });

  const shows = ({ body }: Answer) => {
    const text = JSON.stringify(body);
    return [...WORDS, planned.patientId].some((word) => text.includes(word));
  };

  const send = async ({ operation, path, body, version }: Asking) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return everything.send(operation.method, path, text, operation.needsVersion ? { version } : {});
  };

  /** Every operation of a method, with everything about the patient in its path, query and body. */
  function askings(method: string): Asking[] {
    return operations
      .filter((operation) => operation.method === method)
      .flatMap((operation) => {
        const body = method === 'GET' || !operation.body ? undefined : pointed(operation, bodyFor(operation));
        const query = Object.entries(operation.query).map(
          ([name, schema]) => `${name}=${queryFor(name, schema)}`,
        );
        const versions = operation.needsVersion ? [1, 2, 3, 4] : [1];
        const paths = operation.ids.length === 0 ? [operation.path] : ways(operation);
        return paths.flatMap((path) =>
          versions.map((version) => ({
            operation,
            path: [path, ...query].join(query.length > 0 ? '?' : ''),
            body,
            version,
          })),
        );
      })
      .map((asking) => ({ ...asking, path: asking.path.replace(/\?(.*)\?/, '?$1&') }));
  }

  const queryFor = (name: string, schema: object) =>
    ['from', 'to'].includes(name) ? about['day'] : exampleOf(schema);

  /** The path of an operation with each id about the patient in the last place, and fitting ones before it. */
  function ways(operation: Operation): string[] {
    return Object.values(about).map((id) =>
      pathOf(operation, { ...about, id, [operation.ids.at(-1) as string]: id }),
    );
  }

  /** A body in which ids are the patient's, and, where it is about one, the words too. */
  function pointed(operation: Operation, body: Record<string, unknown>): Record<string, unknown> {
    const fields = Object.keys(operation.body?.properties ?? {});
    const words = operation.path.startsWith('/patients/') ? { text: CANARY.family, ...CANARY } : {};
    const own = Object.entries({ ...about, ...words }).filter(([name]) => fields.includes(name));
    return { ...body, ...Object.fromEntries(own) };
  }

  async function describePatient(): Promise<void> {
    const { body } = await everything.get(`/patients/${planned.patientId}`);
    const changed = await everything.put(
      `/patients/${planned.patientId}`,
      { ...body, ...CANARY },
      { version: body.version },
    );
    expect(changed.status).toBe(200);
  }

  async function bookTwo(): Promise<void> {
    const { body } = await everything.post(`/plans/${planned.planId}/proposal`, { first: 2 });
    const placements = body.placed.map((one: Placed) => ({
      sessionId: one.sessionId,
      startsAt: one.startsAt,
      specialistId: one.specialist.id,
      roomId: one.room.id,
    }));
    const booked = await everything.post(
      `/plans/${planned.planId}/book`,
      { placements },
      { version: planned.plan.version },
    );
    expect([booked.status, booked.body.code]).toEqual([201, undefined]);
    api.clock.set(placements[0].startsAt);
    everything = await clinic.signInAs(clinic.specialists[0]);
  }

  async function idsAbout(): Promise<Record<string, string>> {
    const one = async (text: string) =>
      (await api.database.read<{ id: string }>(text, [clinic.id, planned.patientId]))[0]?.id as string;
    const of = (table: string) =>
      one(`select id from ${table} where clinic_id = $1 and patient_id = $2 order by id limit 1`);
    return {
      patientId: planned.patientId,
      planId: planned.planId,
      sessionId: planned.sessionIds[2] as string,
      intakeId: await of('intakes'),
      assessmentId: await of('assessments'),
      visitId: await of('visits'),
      factId: await of('patient_facts'),
      day: new Date(api.clock.now()).toISOString().slice(0, 10),
    };
  }
});

interface Placed {
  sessionId: string;
  startsAt: string;
  specialist: { id: string };
  room: { id: string };
}
