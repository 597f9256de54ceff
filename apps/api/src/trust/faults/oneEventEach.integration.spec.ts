import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { bodyFor, pathOf } from '../../testing/ask.js';
import type { Answer, Client } from '../../testing/client.js';
import { exampleOf } from '../../testing/exampleOf.js';
import { type Operation, operationsOf } from '../../testing/operations.js';
import { somebodyWithEveryRole } from '../../testing/somebodyWithEveryRole.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Somebody of whom there is everything, with the ids of it by the names that placeholders and fields use. */
interface Known {
  patientId: string;
  family: string;
  ids: Record<string, string>;
}

interface Asking {
  operation: Operation;
  path: string;
  body?: unknown;
}

/**
 * Tells free times of the clinic, and of the patient whom they are looked for nothing but how well they suit; or the
 * time that a visit left free, and of those who wait for it how many they are.
 */
const OF_THE_CLINIC = new Set(['POST /openings', 'GET /visits/{id}/freed-times']);

describe('looking at patients', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let everything: Client;
  let patients: Known[];
  let day: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    everything = await somebodyWithEveryRole(api, clinic);
    patients = [];
    for (const family of ['Quorbelius', 'Zyxwvane']) {
      const series = await aBookedSeries(everything, everything, { family, first: 1 });
      patients.push({ patientId: series.patientId, family, ids: await idsOf(series) });
    }
    day = new Date(api.clock.now()).toISOString().slice(0, 10);
  });
  afterAll(() => api.stop());

  it('writes exactly one event each time, that names exactly who was seen, on every route that only shows', async () => {
    const wrong: string[] = [];
    const shown = new Set<string>();
    const silent = new Set(askings().map(({ operation }) => nameOf(operation)));
    for (const asking of askings()) {
      const answer = await send(asking);
      if (answer.status >= 300) continue;
      silent.delete(nameOf(asking.operation));
      const seen = whoIsIn(asking, answer);
      if (seen.length === 0) continue;
      const events = await api.database.read<{ patients: string[] }>(
        'select patient_ids as patients from audit_events where clinic_id = $1 and request_id = $2',
        [clinic.id, answer.headers.get('x-request-id')],
      );
      const name = nameOf(asking.operation);
      shown.add(name);
      const named = events.map(({ patients }) => [...patients].sort().join());
      if (named.join(';') !== seen.join()) wrong.push(`${name}: ${named.join(';')} for ${seen.join()}`);
    }
    expect([...new Set(wrong)]).toEqual([]);
    expect(shown.size).toBeGreaterThan(18);
    expect(
      [...silent].filter((name) => /^GET \/(patients|intakes|assessments|plans|visits)/.test(name)),
    ).toEqual([]);
    console.log(
      `figure: audit: ${shown.size} routes show a patient, each with exactly one event naming exactly who`,
    );
  });

  /** Whoever stands in the reply, or whose record it is that was asked for. */
  function whoIsIn({ operation, path, body }: Asking, answer: Answer): string[] {
    const [asked, told] = [JSON.stringify([path, body]), JSON.stringify(answer.body)];
    return patients
      .filter(({ family, ids }) => {
        const records = Object.values(ids);
        const asksFor = (id: string) => !OF_THE_CLINIC.has(nameOf(operation)) && asked.includes(id);
        return told.includes(family) || records.some((id) => told.includes(id) || asksFor(id));
      })
      .map(({ patientId }) => patientId)
      .sort();
  }

  const send = ({ operation, path, body }: Asking) =>
    everything.send(operation.method, path, body === undefined ? undefined : JSON.stringify(body), {});

  /** Every GET, and every POST that neither makes a record nor changes one, about each of the patients. */
  function askings(): Asking[] {
    return operationsOf(api)
      .filter(({ permission, path }) => permission !== 'public' && !path.startsWith('/auth'))
      .filter(
        ({ method, needsKey, needsVersion }) =>
          method === 'GET' || (method === 'POST' && !needsKey && !needsVersion),
      )
      .flatMap((operation) => patients.flatMap((patient) => about(operation, patient)));
  }

  function about(operation: Operation, { family, ids }: Known): Asking[] {
    const query = Object.entries(operation.query).map(
      ([name, schema]) => `${name}=${['from', 'to'].includes(name) ? day : exampleOf(schema)}`,
    );
    const fields = Object.keys(operation.body?.properties ?? {});
    const words = operation.path.startsWith('/patients/')
      ? { text: family, given: 'Mara', family, born: '1991-08-01' }
      : {};
    const own = Object.entries({ ...ids, ...words }).filter(([name]) => fields.includes(name));
    const body =
      operation.method === 'GET' ? {} : { body: { ...bodyFor(operation), ...Object.fromEntries(own) } };
    const paths = operation.ids.length === 0 ? [operation.path] : waysTo(operation, ids);
    return paths.map((path) => ({
      ...{ operation, path: query.length > 0 ? `${path}?${query.join('&')}` : path },
      ...body,
    }));
  }

  /** Its path with each id in the last place, and fitting ones before it. */
  function waysTo(operation: Operation, ids: Record<string, string>): string[] {
    return Object.values(ids).map((id) =>
      pathOf(operation, { ...ids, [operation.ids.at(-1) as string]: id }),
    );
  }

  async function idsOf({
    patientId,
    planId,
    sessionIds,
    visits,
  }: BookedSeries): Promise<Record<string, string>> {
    const first = async (table: string) => {
      const [row] = await api.database.read<{ id: string }>(
        `select id from ${table} where clinic_id = $1 and patient_id = $2 order by id limit 1`,
        [clinic.id, patientId],
      );
      return row?.id as string;
    };
    return {
      ...{ patientId, planId, sessionId: sessionIds[1] as string, visitId: visits[0].id },
      ...{ intakeId: await first('intakes'), assessmentId: await first('assessments') },
      factId: await first('patient_facts'),
    };
  }
});

const nameOf = ({ method, path }: Operation) => `${method} ${path}`;
