import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { loadCatalogue } from './loadCatalogue.js';
import { requireSigned } from './requireSigned.js';

describe('the catalogue of a clinic', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let lead: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api, { signed: false });
    lead = await clinic.signInAs(clinic.specialists[0]);
    specialist = await clinic.signInAs(clinic.specialists[1]);
  });
  afterAll(() => api.stop());

  const idOf = (code: string) => clinic.protocols.find((one) => one.code === code)?.id as string;
  const sign = (who: Client, protocolIds: string[], rulebookId?: string) =>
    who.post('/protocol-sheet/sign', { protocolIds, rulebookId });
  const newVersion = async (code: string, version: number) => {
    const id = newId();
    await api.database.read(
      `insert into protocols (clinic_id, id, code, protocol_version, kind, definition, state)
       select clinic_id, $3, code, $4, kind, jsonb_set(definition, '{version}', to_jsonb($4::int)), 'unsigned'
       from protocols where clinic_id = $1 and code = $2 and protocol_version = 1`,
      [clinic.id, code, id, version],
    );
    return id;
  };

  it('starts with every protocol of the product, unsigned', async () => {
    const { body, headers } = await specialist.get('/protocols?range=[0,49]');
    expect(headers.get('content-range')).toBe('protocols 0-28/29');
    expect(body.filter(({ kind }: { kind: string }) => kind === 'peel')).toHaveLength(12);
    expect(
      body.every(({ status, version }: { status: string; version: number }) => {
        return status === 'unsigned' && version === 1;
      }),
    ).toBe(true);
  });

  it('shows every number with its source, evidence, and whether it was confirmed', async () => {
    const { body } = await specialist.get(`/protocols/${idOf('glycolic-20-35')}`);
    expect(body).toMatchObject({
      code: 'glycolic-20-35',
      kind: 'peel',
      depth: 'superficial',
      status: 'unsigned',
    });
    const figure = (path: string) => body.figures.find((one: { path: string }) => one.path === path);
    expect(figure('gapDays.shortest')).toEqual({
      path: 'gapDays.shortest',
      label: expect.any(String),
      value: 14,
      unit: 'days',
      source: expect.any(String),
      evidence: 'B',
      verified: true,
    });
    expect(figure('visit.specialistMinutes')).toMatchObject({
      value: 30,
      unit: 'minutes',
      evidence: 'E',
      verified: false,
    });
    expect(body.definition.gapDays.shortest.value).toBe(14);
  });

  it('filters by what it declares, and by nothing else', async () => {
    const filter = (value: object) => `/protocols?filter=${encodeURIComponent(JSON.stringify(value))}`;
    const fillers = await specialist.get(filter({ kind: 'filler', status: 'unsigned' }));
    expect(fillers.body).toHaveLength(17);
    const one = await specialist.get(filter({ code: 'jessner' }));
    expect(one.body.map(({ id }: { id: string }) => id)).toEqual([idOf('jessner')]);
    expect(await specialist.get(filter({ definition: 'x' }))).toMatchObject({
      status: 400,
      body: { code: 'unknown_filter', valid: ['id', 'code', 'kind', 'status'] },
    });
  });

  it('is signed on one sheet, by the medical lead alone', async () => {
    const { body: sheet } = await specialist.get('/protocol-sheet');
    expect(sheet.protocols).toHaveLength(29);
    expect(sheet.unsigned).toBe(30);
    expect(sheet.rulebook.figures.length).toBeGreaterThan(100);
    expect(sheet.rulebook.sources['18']).toEqual(expect.any(String));
    const ids = ['mandelic-40', 'ha-cheek'].map(idOf);
    expect(await sign(specialist, ids)).toMatchObject({
      status: 403,
      body: { code: 'not_permitted', permission: 'medicalLead' },
    });
    const manager = await clinic.signIn('manager');
    expect((await sign(manager, ids)).status).toBe(403);
    const { status, body } = await sign(lead, ids, sheet.rulebook.id);
    expect(status).toBe(200);
    expect(body.unsigned).toBe(27);
    expect(body.rulebook).toMatchObject({ status: 'signed', signedBy: 'Dr Ada Lind' });
    expect((await specialist.get(`/protocols/${ids[0]}`)).body).toMatchObject({
      status: 'signed',
      signedBy: 'Dr Ada Lind',
    });
  });

  it('writes the signature down once, however often it is given', async () => {
    const events = () =>
      api.database.read(
        `select actor_name, fields from audit_events where clinic_id = $1 and action = 'sign' order by id`,
        [clinic.id],
      );
    await sign(lead, [idOf('lactic-30-50')]);
    const once = await events();
    expect(once.at(-1)).toEqual({ actor_name: 'Dr Ada Lind', fields: ['lactic-30-50'] });
    expect((await sign(lead, [idOf('lactic-30-50')])).status).toBe(200);
    expect(await events()).toEqual(once);
  });

  it('signs all that is listed or nothing', async () => {
    const other = await aClinic(api, { signed: false });
    const [stranger] = other.protocols;
    expect((await sign(lead, [idOf('jessner'), stranger?.id as string])).status).toBe(404);
    expect((await specialist.get(`/protocols/${idOf('jessner')}`)).body.status).toBe('unsigned');
    expect((await specialist.get(`/protocols/${stranger?.id}`)).status).toBe(404);
  });

  it('plans with the signed version until a newer one is signed, and keeps the old one for its plans', async () => {
    await sign(lead, [idOf('mandelic-40')]);
    const second = await newVersion('mandelic-40', 2);
    const current = async () => (await loadCatalogue(api.database, clinic.id)).protocolIds['mandelic-40'];
    expect(await current()).toBe(idOf('mandelic-40'));
    await sign(lead, [second]);
    expect(await current()).toBe(second);
    expect((await specialist.get(`/protocols/${idOf('mandelic-40')}`)).body.status).toBe('retired');
    expect(await sign(lead, [idOf('mandelic-40')])).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'retired' },
    });
    const versions = { protocolIds: [idOf('mandelic-40')], rulebookId: clinic.rulebookId };
    const { catalogue, signed } = await loadCatalogue(api.database, clinic.id, versions);
    expect(catalogue.protocols.map(({ code, version }) => [code, version])).toEqual([['mandelic-40', 1]]);
    expect(signed.has('mandelic-40')).toBe(true);
  });

  it('lets what was signed be booked, even retired, and nothing else', async () => {
    const retired = idOf('mandelic-40');
    await expect(requireSigned(api.database, clinic.id, [retired])).resolves.toBeUndefined();
    await expect(
      requireSigned(api.database, clinic.id, [retired, idOf('phenol-croton'), idOf('jessner')]),
    ).rejects.toMatchObject({
      status: 409,
      code: 'protocol_unsigned',
      details: { protocols: ['jessner', 'phenol-croton'] },
    });
  });

  it('keeps the desk out', async () => {
    const desk = await clinic.signIn('reception');
    expect((await desk.get('/protocols')).status).toBe(403);
    expect((await desk.get('/protocol-sheet')).status).toBe(403);
  });
});
