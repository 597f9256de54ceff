import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

interface Protocol {
  code: string;
  verdict: string;
  until: string | null;
}

describe('advice on facts', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());

  const input = {
    today: '2026-03-02',
    born: '2001-06-15',
    phototype: 3,
    concerns: ['acne-comedonal'],
    facts: { isotretinoin: { on: '2026-01-01' } },
    otherwise: 'no',
  };
  const verdicts = (protocols: Protocol[], ...codes: string[]) =>
    codes.map((code) => {
      const found = protocols.find((protocol) => protocol.code === code);
      return [found?.verdict, found?.until];
    });

  it('answers all 29 protocols with verdict and reasons, and a recommendation', async () => {
    const { status, body } = await specialist.post('/advice', input);
    expect(status).toBe(200);
    expect(body.cycle).toEqual({ days: 29, low: 24, high: 34 });
    expect(body.recommendation.modality).toBe('peel');
    expect(body.protocols).toHaveLength(29);
    expect(verdicts(body.protocols, 'glycolic-20-35', 'tca-30-35', 'phenol-croton')).toEqual([
      ['caution', null],
      ['defer', '2026-06-30'],
      ['defer', '2027-01-01'],
    ]);
  });

  it("follows the clinic's own policy", async () => {
    const byAgent = await aClinic(api);
    await api.database.read(`update clinics set policy = '{"pregnancy":"by-agent"}' where clinic_id = $1`, [
      byAgent.id,
    ]);
    const pregnant = { ...input, born: '1991-11-20', phototype: 2, facts: { pregnant: 'yes' } };
    const here = await specialist.post('/advice', pregnant);
    expect(verdicts(here.body.protocols, 'glycolic-20-35', 'ha-lips')).toEqual([
      ['blocked', null],
      ['blocked', null],
    ]);
    const there = await (await byAgent.signIn('specialist')).post('/advice', pregnant);
    expect(verdicts(there.body.protocols, 'glycolic-20-35', 'ha-lips')).toEqual([
      ['caution', null],
      ['blocked', null],
    ]);
  });

  it('says field by field what it cannot read', async () => {
    const refused = async (change: object) =>
      (await specialist.post('/advice', { ...input, ...change })).body;
    expect(await refused({ facts: { pregnent: 'yes' }, today: '2026-02-30' })).toMatchObject({
      code: 'invalid_advice_input',
      errors: { 'facts.pregnent': { code: expect.any(String) }, today: { code: 'not_a_day' } },
    });
    expect(await refused({ concerns: ['wrinkle'] })).toMatchObject({
      errors: { 'concerns.0': { code: 'unknown_concern' } },
    });
    expect((await specialist.post('/advice', [input])).status).toBe(400);
    expect((await specialist.post('/advice')).status).toBe(400);
  });

  it('stores nothing but that it was asked for', async () => {
    const counts = async () => {
      const tables = ['assessments', 'plans', 'patient_facts', 'patients', 'idempotent_replies'];
      const [row] = await api.database.read(
        `select ${tables.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ')}`,
      );
      return row;
    };
    const before = await counts();
    await specialist.post('/advice', input);
    expect(await counts()).toEqual(before);
    const [event] = await api.database.read(
      'select action, patient_ids, fields from audit_events where clinic_id = $1 order by id desc limit 1',
      [clinic.id],
    );
    expect(event).toEqual({ action: 'advise', patient_ids: [], fields: [] });
  });

  it('is for specialists, and needs no key', async () => {
    expect((await specialist.post('/advice', input, { key: null })).status).toBe(200);
    for (const role of ['reception', 'manager'] as const) {
      expect((await (await clinic.signIn(role)).post('/advice', input)).status).toBe(403);
    }
  });
});
