import { addDays, type Day, dayAt, instantAt, weekdayOf } from '@stratum/calendar';
import type { IntakeForm } from '@stratum/clinical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anInstallation, type Installation } from '../../testing/anInstallation.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import { assessPatient } from '../../testing/assessPatient.js';
import type { Answer, Client } from '../../testing/client.js';
import { melasmaPatient } from '../../testing/melasmaPatient.js';
import { type Exchange, recorded } from '../../testing/recorded.js';

/** Stands in everything that people write about the patient, and nowhere else in the world. */
const CANARY = /quorbel|15144332211|15199887766/i;
/** A fact of theirs that people can only choose from a list. */
const FACT = 'allergy-nuts';
const word = (place: string) => `Quorbel ${place}`;

const person = {
  ...{ given: 'Quorbelane', family: 'Quorbelius', preferred: 'Quorbi-Quorbel', born: '1991-08-01' },
  ...{ pronouns: 'quorbel/s', phone: '+4915144332211', email: 'quorbel@quorbel.test' },
  ...{ address: 'Quorbelweg 9', emergencyName: 'Otto Quorbel', emergencyPhone: '+4915199887766' },
  allergyNote: word('allergy'),
};

/** Where a patient's words belong, and, for a day, the replies that a repeated request gets again. */
const PLACES = [
  ...['examinations', 'finding_acceptances', 'idempotent_replies', 'intake_answers', 'patients'],
  ...['treatment_records', 'visit_checks', 'visits'],
];

describe('a patient whose words are found nowhere else, through the whole journey', () => {
  let installation: Installation;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let patientId: string;
  const exchanges: Exchange[] = [];
  const refused: string[] = [];

  beforeAll(async () => {
    installation = await anInstallation();
    clinic = await aClinic(installation, { timeZone: zoneWhereItIsNoon() });
    await openEveryDay();
    desk = recorded(await clinic.signIn('reception'), exchanges);
    specialist = recorded(await clinic.signIn('specialist'), exchanges);
    const { intakeId, planId } = await plan();
    await visit(planId);
    await look(intakeId, planId);
    await goWrong(intakeId, planId);
    await breakTheTables();
  }, 120_000);
  afterAll(() => installation.stop());

  it('was written down in every place that there is for it', async () => {
    expect(await tablesWith(CANARY.source)).toEqual(PLACES);
  });

  it('stands in no line of the log of the product', () => {
    const lines = installation.process.logged().split('\n');
    expect(lines.length).toBeGreaterThan(100);
    const telling = (line: string) => CANARY.test(line) || line.includes(patientId) || line.includes(FACT);
    expect(lines.filter(telling)).toEqual([]);
  });

  it('stands in no line of the log of PostgreSQL, which did write down that something went wrong', () => {
    const lines = installation.databaseLog().split('\n');
    expect(lines.filter((line) => line.includes('violates')).length).toBeGreaterThan(2);
    expect(lines.filter((line) => CANARY.test(line))).toEqual([]);
  });

  it('stands in no address, and no list can be asked for words', async () => {
    expect(exchanges.filter(({ path }) => CANARY.test(decodeURIComponent(path)))).toEqual([]);
    const { body: document } = await desk.get('/openapi.json');
    const inAddresses = Object.values<Record<string, Documented>>(document.paths).flatMap(({ get }) =>
      get ? [...(get['x-list']?.filterable ?? []), ...(get.parameters ?? []).map(({ name }) => name)] : [],
    );
    expect(inAddresses.length).toBeGreaterThan(30);
    const telling = /name|given|family|phone|mail|address|born|text|note|search|^q$/i;
    expect(inAddresses.filter((name) => telling.test(name))).toEqual([]);
  });

  it('stands in no refusal', () => {
    expect(refused.length).toBeGreaterThan(20);
    expect(refused.filter((text) => CANARY.test(text))).toEqual([]);
    const statuses = exchanges.map(({ answer }) => answer.status);
    expect(Math.max(...statuses)).toBeLessThan(500);
  });

  it('stands in the audit by its id alone', async () => {
    const events = await installation.database.read<{ event: string; ids: string[] }>(
      `select e::text as event, patient_ids as ids from audit_events e where clinic_id = $1`,
      [clinic.id],
    );
    expect(events.filter(({ ids }) => ids.includes(patientId)).length).toBeGreaterThan(40);
    expect(events.filter(({ event }) => CANARY.test(event))).toEqual([]);
    console.log(
      `figure: canary: ${exchanges.length} requests, ${refused.length} refusals, ${events.length} audit events, ` +
        `${installation.process.logged().split('\n').length} lines of log: 0 words outside of ${PLACES.length} tables`,
    );
  });

  /** From registering to the approved plan, with words wherever words can be written. */
  async function plan(): Promise<{ intakeId: string; planId: string }> {
    const { definition } = ok(await desk.get('/intake-forms/current')) as { definition: IntakeForm };
    const texts = definition.sections
      .flatMap(({ questions }) => questions)
      .filter(({ type }) => type === 'text')
      .map(({ code }) => [code, word(code)]);
    expect(texts.length).toBeGreaterThan(0);
    const answers = { ...melasmaPatient.answers, ...Object.fromEntries(texts) };
    const assessed = await assessPatient(desk, specialist, { ...melasmaPatient, ...person, answers });
    patientId = assessed.patientId;
    const path = `/patients/${patientId}`;
    const { version } = ok(await desk.get(path));
    ok(await desk.put(path, person, { version }));
    const corrections = [{ code: FACT, answer: 'no' }];
    const examination = { phototype: 3, notes: word('examination'), corrections };
    ok(await specialist.put(`/intakes/${assessed.intakeId}/examination`, examination, { version: 1 }));
    ok(await desk.post(`${path}/facts`, { code: FACT, answer: 'yes' }));
    const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 2 }];
    const drafted = ok(await specialist.post('/plans', { assessmentId: assessed.assessment.id, choices }));
    const acceptances = drafted.findings
      .filter(({ severity }: Finding) => severity === 'caution')
      .map(({ finding }: Finding) => ({ finding, reason: word('acceptance') }));
    ok(await specialist.post(`/plans/${drafted.id}/approve`, { acceptances }, { version: drafted.version }));
    return { intakeId: assessed.intakeId, planId: drafted.id };
  }

  /** Visits of today: one treatment done and recorded, one urgent, one overridden, one cancelled. */
  async function visit(planId: string): Promise<void> {
    const { version } = ok(await desk.get(`/plans/${planId}`));
    const { placed } = ok(await desk.post(`/plans/${planId}/proposal`, { first: 1 }));
    const placements = placed.map(({ sessionId, startsAt, specialist: who, room }: Placed) => {
      return { sessionId, startsAt, specialistId: who.id, roomId: room.id };
    });
    const { visits } = ok(await desk.post(`/plans/${planId}/book`, { placements }, { version }));
    const step = async (who: Client, name: string, body: object = {}) => {
      const { version } = ok(await who.get(`/visits/${visits[0].id}`));
      return ok(await who.post(`/visits/${visits[0].id}/${name}`, body, { version }));
    };
    await step(desk, 'check-in');
    const answers = answersAtCheckIn();
    expect((await step(specialist, 'start', { answers, proceed: { reason: word('proceed') } })).outcome).toBe(
      'started',
    );
    const words = { product: word('product'), reaction: word('reaction'), notes: word('record') };
    const lot = 'quorbel-lot';
    await step(specialist, 'done', { records: [{ protocolCode: 'mandelic-40', lot, ...words }] });
    const monday = nextMonday(clinic.timeZone);
    const review = {
      ...{ patientId, kind: 'review', startsAt: at(monday, 12, clinic.timeZone) },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
    };
    const urgent = ok(await specialist.post('/visits', { ...review, urgent: { reason: word('urgent') } }));
    const tooSoon = {
      ...{
        patientId,
        kind: 'treatment',
        protocolCode: 'mandelic-40',
        startsAt: at(monday, 15, clinic.timeZone),
      },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
    };
    ok(await specialist.post('/visits', { ...tooSoon, override: { reason: word('override') } }));
    const cancel = { reason: word('cancelled') };
    ok(await desk.post(`/visits/${urgent.id}/cancel`, cancel, { version: urgent.version }));
  }

  /** Everything that shows the patient, searching by name too. */
  async function look(intakeId: string, planId: string): Promise<void> {
    for (const who of [desk, specialist]) {
      for (const text of [person.family, 'orbel', person.phone, person.email]) {
        expect(ok(await who.post('/patients/search', { text }))).toHaveLength(1);
      }
      ok(await who.post('/patients/duplicates', person));
      for (const path of ['/patients', `/patients/${patientId}`, `/patients/${patientId}/page`, '/today']) {
        ok(await who.get(path));
      }
      for (const path of ['/visits', `/plans/${planId}`, '/plans', '/intakes']) ok(await who.get(path));
      const day = dayAt(Date.now(), clinic.timeZone);
      ok(await who.get(`/calendar?from=${day}&to=${day}`));
    }
    for (const path of [`/intakes/${intakeId}`, '/assessments', `/patients/${patientId}/facts`]) {
      ok(await specialist.get(path));
    }
  }

  /** Whatever can be refused, with the patient's words in it. */
  async function goWrong(intakeId: string, planId: string): Promise<void> {
    const wrong = async (answer: Promise<Answer>) => {
      const { status, body } = await answer;
      expect(status).toBeGreaterThanOrEqual(400);
      refused.push(JSON.stringify(body));
    };
    const path = `/patients/${patientId}`;
    await wrong(desk.post('/patients', { ...person, born: word('born') }));
    await wrong(desk.post('/patients', { ...person, phone: word('phone'), email: word('mail') }));
    await wrong(desk.post('/patients', { ...person, sexAtBirth: word('sex'), language: word('language') }));
    await wrong(desk.put(path, person, { version: 1 }));
    await wrong(desk.put(path, person));
    await wrong(desk.send('PUT', path, JSON.stringify(person).slice(0, -2), { version: 1 }));
    await wrong(
      desk.send(
        'POST',
        '/patients',
        JSON.stringify({ ...person, ['__proto__x']: 1 }).replace('__proto__x', '__proto__'),
      ),
    );
    await wrong(desk.post('/patients/search', { text: { name: person.family } }));
    await wrong(desk.post('/patients/search', { text: word('x').repeat(30) }));
    await wrong(desk.post('/intakes', { patientId: word('id') }));
    await wrong(desk.post(`/intakes/${intakeId}/submit`));
    await wrong(desk.put(`/intakes/${intakeId}/answers/concerns`, { value: word('answer'), revision: 1 }));
    await wrong(
      specialist.put(`/intakes/${intakeId}/examination`, { notes: word('notes') }, { version: 99 }),
    );
    await wrong(
      specialist.put(
        `/intakes/${intakeId}/examination`,
        { corrections: [{ code: word('code'), answer: word('answer') }] },
        { version: 1 },
      ),
    );
    await wrong(desk.post(`${path}/facts`, { code: word('code'), answer: 'yes' }));
    await wrong(desk.post(`${path}/facts`, { code: 'pregnant', answer: word('answer') }));
    await wrong(desk.post(`${path}/facts`, { code: 'pregnant', answer: { on: word('day') } }));
    await wrong(specialist.post('/advice', { born: word('born'), facts: { pregnant: word('fact') } }));
    await wrong(specialist.post('/plans', { assessmentId: newId(), choices: [{ protocolCode: word('p') }] }));
    await wrong(
      specialist.post(
        `/plans/${planId}/approve`,
        { acceptances: [{ finding: word('finding'), reason: word('reason') }] },
        { version: 1 },
      ),
    );
    await wrong(desk.post('/visits', { patientId, kind: word('kind'), startsAt: word('start') }));
    await wrong(desk.post(`/visits/${newId()}/cancel`, { reason: word('reason') }, { version: 1 }));
    await wrong(
      specialist.post(`/visits/${newId()}/done`, { records: [{ notes: word('notes') }] }, { version: 1 }),
    );
    await wrong(
      specialist.post(`/visits/${newId()}/start`, { answers: { tan: word('tan') } }, { version: 1 }),
    );
    await wrong(desk.signIn(person.email, word('password')));
  }

  /** What the tables themselves refuse, so that PostgreSQL writes it down. */
  async function breakTheTables(): Promise<void> {
    const { database } = installation;
    const insert = (number: number | null, sex: string | null) =>
      database.read(
        `insert into patients (clinic_id, id, number, given, family, born, email, sex_at_birth)
         values ($1, $2, $3, $4, $5, '1990-01-01', $6, $7)`,
        [clinic.id, patientId, number, person.given, person.family, person.email, sex],
      );
    await expect(insert(null, null)).rejects.toMatchObject({ code: '23502' });
    await expect(insert(1, null)).rejects.toMatchObject({ code: '23505' });
    await expect(
      database.read(`insert into patient_facts (clinic_id, id, patient_id, code, answer, origin, recorded_by)
        values ('${clinic.id}', '${newId()}', '${newId()}', 'other', '"${word('fact')}"', 'desk', '${newId()}')`),
    ).rejects.toMatchObject({ code: '23503' });
  }

  /** Names of the tables that hold a text like this. */
  async function tablesWith(pattern: string): Promise<string[]> {
    const tables = await installation.database.read<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await installation.database.read(`select 1 from "${name}" t where t::text ~* $1 limit 1`, [
        pattern,
      ]);
      if (rows.length > 0) holding.push(name);
    }
    return holding;
  }

  /** The clock of a process is the machine's: so that there is a today at any hour of any day. */
  async function openEveryDay(): Promise<void> {
    const { database } = installation;
    for (const weekday of [6, 7]) {
      await database.read(
        'insert into opening_hours (clinic_id, id, weekday, from_minute, to_minute) values ($1, $2, $3, 480, 1080)',
        [clinic.id, newId(), weekday],
      );
      for (const { id } of clinic.specialists) {
        await database.read(
          `insert into staff_hours (clinic_id, id, membership_id, weekday, from_minute, to_minute)
           values ($1, $2, $3, $4, 480, 1080)`,
          [clinic.id, newId(), id, weekday],
        );
      }
    }
  }
});

interface Documented {
  'x-list'?: { filterable: string[] };
  parameters?: { name: string }[];
}

interface Finding {
  finding: string;
  severity: string;
}

interface Placed {
  sessionId: string;
  startsAt: string;
  specialist: { id: string };
  room: { id: string };
}

function ok({ status, body }: Answer): Answer['body'] {
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** A zone in which the morning is over and the afternoon is long. */
function zoneWhereItIsNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  if (ahead === 0) return 'UTC';
  return ahead > 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`;
}

function nextMonday(timeZone: string): Day {
  let day = addDays(dayAt(Date.now(), timeZone), 7);
  while (weekdayOf(day) !== 1) day = addDays(day, 1);
  return day;
}

const at = (day: Day, hour: number, timeZone: string) =>
  new Date(instantAt(day, hour * 60, timeZone)).toISOString();
