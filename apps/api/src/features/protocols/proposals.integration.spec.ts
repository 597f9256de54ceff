import { type Catalogue, intakeFormV1, type Protocol, seedCatalogue } from '@stratum/clinical';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { offerForm } from '../intakes/offerForm.js';
import { offerNewVersions } from './offerNewVersions.js';

const from = { source: 'Own audit 2026', evidence: 'C' };
const shortest = (value: number) => ({ figures: [{ ...from, name: 'gapDays.shortest', value }] });

describe('other figures for a protocol', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let manager: Client;
  let lead: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    manager = await clinic.signIn('manager');
    lead = await clinic.signInAs(clinic.specialists[0]);
  });

  const idOf = (code: string) => clinic.protocols.find((one) => one.code === code)?.id as string;
  const propose = (who: Client, id: string, body: object, key?: string) =>
    who.post(`/protocols/${id}/propose`, body, key === undefined ? {} : { key });
  const versionsOf = async (code: string) =>
    ok(await lead.get(`/protocols?filter={"code":"${code}"}`)).map(
      ({ version, status }: { version: number; status: string }) => `${version} ${status}`,
    );

  it('are proposed by managers and specialists and signed by the medical lead alone', async () => {
    const { status, body } = await propose(manager, idOf('jessner'), shortest(21));
    expect([status, body.version, body.status, body.signedBy]).toEqual([201, 2, 'unsigned', null]);
    expect(body.figures).toContainEqual(
      expect.objectContaining({ path: 'gapDays.shortest', value: 21, ...from, verified: true }),
    );
    expect(await versionsOf('jessner')).toEqual(['2 unsigned', '1 signed']);
    expect((await manager.post('/protocol-sheet/sign', { protocolIds: [body.id] })).status).toBe(403);
    const desk = await clinic.signIn('reception');
    expect((await propose(desk, idOf('jessner'), shortest(21))).status).toBe(403);
    const [event] = await api.database.read(
      `select actor_name, subject_id, fields from audit_events where clinic_id = $1 and action = 'propose'`,
      [clinic.id],
    );
    expect(event).toEqual({
      ...{ actor_name: 'Max Leitung', subject_id: body.id, fields: ['jessner', 'gapDays.shortest'] },
    });
  });

  it('can be other figures of the rules as well: a new version beside the signed one, with who would follow', async () => {
    const { rulebook } = ok(await lead.get('/protocol-sheet'));
    const tan = { figures: [{ ...from, name: 'rules.tan.figures.deep', value: 120 }] };
    const at = `/rulebook/${rulebook.id}/propose`;
    const { status, body } = await manager.post(at, tan);
    expect([status, body.version, body.status, body.replaces]).toEqual([201, 2, 'unsigned', 1]);
    const changed = body.figures.filter(({ was }: { was?: number }) => was !== undefined);
    expect(changed).toEqual([
      expect.objectContaining({ path: 'rules.tan.figures.deep', value: 120, ...from }),
    ]);
    expect(await manager.post(at, tan)).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
    const off = { figures: [{ ...from, name: 'rules.tan.figures.deep', value: 0 }] };
    expect(await manager.post(`/rulebook/${body.id}/propose`, off)).toMatchObject({
      status: 400,
      body: { errors: { 'figures.0.value': { code: 'out_of_range', params: { least: 1, greatest: 3650 } } } },
    });
    const desk = await clinic.signIn('reception');
    expect((await desk.post(at, tan)).status).toBe(403);
    const sheet = ok(await lead.get('/protocol-sheet'));
    expect([sheet.rulebook.id, sheet.unsigned, sheet.followers]).toEqual([body.id, 1, 0]);
    const signed = ok(await lead.post('/protocol-sheet/sign', { protocolIds: [], rulebookId: body.id }));
    expect(signed.rulebook).toMatchObject({ version: 2, status: 'signed' });
  });

  it('can be another room, which the sheet shows beside the one before and which leaves booked visits to be rearranged', async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    const desk = await clinic.signIn('reception');
    const [patientId] = await somePatients(api, clinic, 1);
    const visit = ok(
      await desk.post('/visits', {
        ...{ patientId, kind: 'treatment', protocolCode: 'mandelic-40', startsAt: '2026-03-05T09:00:00Z' },
        ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
      }),
    );
    const room = { figures: [], roomKind: 'treatment-with-monitor', roomSource: 'A faint in our clinic' };
    const made = ok(await propose(manager, idOf('mandelic-40'), room));
    expect(made).toMatchObject({ version: 2, status: 'unsigned', roomKind: 'treatment-with-monitor' });
    const ofSheet = async () =>
      ok(await lead.get('/protocol-sheet')).protocols.find(
        ({ code }: { code: string }) => code === 'mandelic-40',
      );
    expect(await ofSheet()).toMatchObject({ roomWas: 'treatment', roomSource: room.roomSource });
    const toRearrange = async () => {
      const filter = encodeURIComponent(JSON.stringify({ rearrangeOn: '2026-03-02' }));
      return ok(await desk.get(`/visits?filter=${filter}`)).map(({ id }: { id: string }) => id);
    };
    expect(await toRearrange()).toEqual([]);
    ok(await lead.post('/protocol-sheet/sign', { protocolIds: [made.id] }));
    expect(await toRearrange()).toEqual([visit.id]);
    expect((await ofSheet()).roomWas ?? null).toBeNull();
    const same = await propose(manager, made.id, { figures: [], roomKind: 'treatment-with-monitor' });
    expect(same).toMatchObject({ status: 400, body: { errors: { figures: { code: 'too_few' } } } });
    const back = ok(await propose(manager, made.id, { figures: [], roomKind: 'treatment' }));
    expect(back).toMatchObject({ version: 3, roomKind: 'treatment', roomSource: null });
  });

  it('are proposed once, however often the request comes', async () => {
    const first = await propose(lead, idOf('jessner'), shortest(21), 'one-proposal');
    const again = await propose(lead, idOf('jessner'), shortest(21), 'one-proposal');
    expect(again.body).toEqual(first.body);
    expect(await versionsOf('jessner')).toEqual(['2 unsigned', '1 signed']);
  });

  it('are changed in the newest version, of two at once by one', async () => {
    const answers = await Promise.all(
      [21, 28].map((value) => propose(lead, idOf('jessner'), shortest(value))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'wrong_state' });
    const second = answers.find(({ status }) => status === 201)?.body;
    const third = ok(
      await propose(lead, second.id, { figures: [{ ...from, name: 'healingDays', value: 11 }] }),
    );
    expect(third).toMatchObject({ version: 3 });
    const before = second.figures.find(({ path }: { path: string }) => path === 'gapDays.shortest').value;
    expect(third.definition.gapDays.shortest.value).toBe(before);
  });

  it.each([
    [{ figures: [] }, { figures: 'too_few' }],
    [{ figures: [{ ...from, name: 'gapDays.ideal', value: 3 }] }, { 'figures.0.name': 'unknown_field' }],
    [{ figures: [{ ...from, name: '__proto__', value: 3 }] }, { 'figures.0.name': 'unknown_field' }],
    [{ figures: [{ ...from, name: 'healingDays' }] }, { 'figures.0.value': 'required' }],
    [{ figures: [{ ...from, name: 'gapDays.shortest', value: 0 }] }, { 'figures.0.value': 'out_of_range' }],
    [
      { figures: [{ ...from, name: 'healingDays', value: 3.5 }] },
      { 'figures.0.value': 'not_a_whole_number' },
    ],
    [{ figures: [{ ...from, name: 'downtimeDays', low: 9, high: 2 }] }, { 'figures.0.high': 'out_of_range' }],
    [{ figures: [shortest(21).figures[0], shortest(22).figures[0]] }, { 'figures.1.name': 'twice' }],
    [
      { figures: [{ ...from, name: 'healingDays', value: 3, evidence: 'Z' }] },
      { 'figures.0.evidence': 'not_a_choice' },
    ],
  ])('%j are refused', async (body, wrong) => {
    const { status, body: reply } = await propose(lead, idOf('jessner'), body);
    const codes = Object.entries<{ code: string }>(reply.errors ?? {}).map(([field, { code }]) => [
      field,
      code,
    ]);
    expect([status, Object.fromEntries(codes)]).toEqual([400, wrong]);
    expect(await versionsOf('jessner')).toEqual(['1 signed']);
  });

  it('of the product reach a clinic that is there unsigned, once, and after its own proposals', async () => {
    const own = ok(await propose(lead, idOf('jessner'), shortest(21)));
    const renewed = (protocol: Protocol): Protocol =>
      ['jessner', 'mandelic-40'].includes(protocol.code) ? { ...protocol, version: 2 } : protocol;
    const next: Catalogue = {
      protocols: seedCatalogue.protocols.map(renewed),
      rulebook: { ...seedCatalogue.rulebook, version: 2 },
    };
    const elsewhere = await aClinic(api, { signed: false });
    const offer = () => api.database.transaction((tx) => offerNewVersions(tx, next));
    const clinics = (await api.database.read('select 1 from clinics')).length;
    expect(await offer()).toBe(clinics * 3);
    expect(await offer()).toBe(0);
    expect(await versionsOf('jessner')).toEqual(['3 unsigned', '2 unsigned', '1 signed']);
    expect(await versionsOf('mandelic-40')).toEqual(['2 unsigned', '1 signed']);
    const sheet = ok(await lead.get('/protocol-sheet'));
    expect([sheet.unsigned, sheet.rulebook.version, sheet.rulebook.status]).toEqual([3, 2, 'unsigned']);
    const [current] = await api.database.read<{ version: number }>(
      `select rulebook_version as version from rulebooks where clinic_id = $1 and state = 'signed'`,
      [clinic.id],
    );
    expect(current).toEqual({ version: 1 });
    expect((await lead.get(`/protocols/${own.id}`)).body.status).toBe('unsigned');
    expect(elsewhere.id).not.toBe(clinic.id);
  });

  it('come with a form that waits until the rules are signed', async () => {
    const desk = await clinic.signIn('reception');
    await api.database.transaction((tx) => offerForm(tx, { ...intakeFormV1, version: 2 }));
    await api.database.transaction((tx) => offerNewVersions(tx, renewedRules(3)));
    const opened = async () => {
      const patient = { given: 'Ada', family: newId(), born: '1990-01-15' };
      const patientId = ok(await desk.post('/patients', patient)).id;
      const { id } = ok(await desk.post('/intakes', { patientId }));
      const [row] = await api.database.read<{ version: number }>(
        `select f.form_version as version from intakes i
           join intake_forms f on f.clinic_id = i.clinic_id and f.id = i.form_id where i.id = $1`,
        [id],
      );
      return row?.version;
    };
    expect(await opened()).toBe(1);
    const { rulebook } = ok(await lead.get('/protocol-sheet'));
    ok(await lead.post('/protocol-sheet/sign', { protocolIds: [], rulebookId: rulebook.id }));
    expect(await opened()).toBe(2);
  });
});

const renewedRules = (version: number): Catalogue => ({
  ...seedCatalogue,
  rulebook: { ...seedCatalogue.rulebook, version },
});
