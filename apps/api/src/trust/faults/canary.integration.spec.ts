import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anInstallation, type Installation } from '../../testing/anInstallation.js';
import { CANARY, CANARY_FACT, canary, word } from '../../testing/canary/canary.js';
import { lookAround } from '../../testing/canary/lookAround.js';
import { openEveryDay } from '../../testing/canary/openEveryDay.js';
import { planWithWords } from '../../testing/canary/planWithWords.js';
import { provokeRefusals } from '../../testing/canary/provokeRefusals.js';
import { visitWithWords } from '../../testing/canary/visitWithWords.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { type Exchange, recorded } from '../../testing/recorded.js';

/** Where a patient's words belong, and, for a day, the replies that a repeated request gets again. */
const PLACES = [
  ...['examinations', 'finding_acceptances', 'idempotent_replies', 'intake_answers', 'intakes'],
  ...['patients', 'plan_events', 'plans', 'treatment_records', 'visit_checks', 'visits'],
];

describe('a patient whose words are found nowhere else, through the whole journey', () => {
  let installation: Installation;
  let clinic: TestClinic;
  let desk: Client;
  let patientId: string;
  const exchanges: Exchange[] = [];
  let refused: string[];
  let feed: { path: string; text: string };

  beforeAll(async () => {
    installation = await anInstallation();
    clinic = await aClinic(installation, { timeZone: zoneWhereItIsNoon() });
    await openEveryDay({ installation, clinic });
    desk = recorded(await clinic.signIn('reception'), exchanges);
    const specialist = recorded(await clinic.signIn('specialist'), exchanges);
    const place = { installation, clinic, desk, specialist };
    const records = await planWithWords(place);
    patientId = records.patientId;
    await visitWithWords(place, records);
    await lookAround(place, records);
    const { path } = ok(await specialist.post('/calendar-feeds', { resourceId: clinic.specialists[0].id }));
    feed = { path, text: ok(await desk.get(path)) };
    refused = await provokeRefusals(place, records);
    await breakTheTables();
  }, 120_000);
  afterAll(() => installation.stop());

  it('was written down in every place that there is for it', async () => {
    expect(await tablesWith(CANARY.source)).toEqual(PLACES);
  });

  it('stands in no line of the log of the product', () => {
    const lines = installation.process.logged().split('\n');
    expect(lines.length).toBeGreaterThan(100);
    const telling = (line: string) =>
      CANARY.test(line) || line.includes(patientId) || line.includes(CANARY_FACT);
    expect(lines.filter(telling)).toEqual([]);
  });

  it('stands in no calendar that is read outside, and the secret address of one in no line of the log', () => {
    expect(feed.text).toContain('BEGIN:VEVENT');
    expect(CANARY.test(feed.text) || feed.text.includes(patientId)).toBe(false);
    const secret = /[\w-]{43}/.exec(feed.path)?.[0] as string;
    const logs = [installation.process.logged(), installation.databaseLog()];
    expect(logs[0]).toContain('/api/feeds/:secret');
    expect(logs.filter((log) => log.includes(secret))).toEqual([]);
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

  /** What the tables themselves refuse, so that PostgreSQL writes it down. */
  async function breakTheTables(): Promise<void> {
    const { database } = installation;
    const insert = (number: number | null, sex: string | null) =>
      database.read(
        `insert into patients (clinic_id, id, number, given, family, born, email, sex_at_birth)
         values ($1, $2, $3, $4, $5, '1990-01-01', $6, $7)`,
        [clinic.id, patientId, number, canary.given, canary.family, canary.email, sex],
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
});

interface Documented {
  'x-list'?: { filterable: string[] };
  parameters?: { name: string }[];
}

/** A zone in which the morning is over and the afternoon is long. */
function zoneWhereItIsNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  if (ahead === 0) return 'UTC';
  return ahead > 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`;
}
