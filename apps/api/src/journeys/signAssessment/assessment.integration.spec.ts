import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { fillIntake } from '../../testing/fillIntake.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

describe('from an intake to a signed assessment', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let patientId: string;
  let intakeId: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());

  beforeEach(async () => {
    const patient = { given: 'Anna', family: 'Müller', born: '1991-11-20', allergyNote: 'Almonds' };
    patientId = (await desk.post('/patients', patient)).body.id;
    intakeId = (await desk.post('/intakes', { patientId })).body.id;
  });

  const submit = (who = desk) => who.post(`/intakes/${intakeId}/submit`);
  const examine = (body: object, version = 0, who = specialist) =>
    who.put(`/intakes/${intakeId}/examination`, body, { version });
  const draftOf = async () => {
    const filter = encodeURIComponent(JSON.stringify({ intakeId, status: 'draft' }));
    return (await specialist.get(`/assessments?filter=${filter}`)).body[0]?.id as string;
  };
  const show = async (id?: string) => (await specialist.get(`/assessments/${id ?? (await draftOf())}`)).body;
  const sign = (id: string, version: number, who = specialist) =>
    who.post(`/assessments/${id}/sign`, {}, { version });
  const signed = async () => {
    const { id, version } = await show();
    return (await sign(id, version)).body;
  };

  it('takes only a complete intake, and says which questions are open', async () => {
    const { status, body } = await submit();
    expect(status).toBe(400);
    expect(body.errors['concerns']).toEqual({ code: 'required' });
    expect(await draftOf()).toBeUndefined();
    await fillIntake(desk, intakeId);
    expect((await submit()).body).toEqual({
      id: intakeId,
      version: 2,
      status: 'submitted',
      assessmentId: null,
      reopened: [],
    });
    expect(await submit()).toMatchObject({ status: 409, body: { code: 'wrong_state', state: 'submitted' } });
  });

  it('drafts what follows from the answers, and shows the screen in one reply', async () => {
    await fillIntake(desk, intakeId, { concerns: ['melasma'], 'cold-sores-ever': 'yes' });
    await submit();
    const body = await show();
    expect(body).toMatchObject({
      status: 'draft',
      version: 1,
      patient: { id: patientId, name: 'Anna Müller', born: '1991-11-20', age: 34, allergyNote: 'Almonds' },
      intakeId,
      onDay: '2026-03-02',
      examination: null,
      signedBy: null,
      changesSinceLast: [],
      answers: { 'cold-sores-ever': 'yes', concerns: ['melasma'] },
    });
    expect(body.known).toMatchObject({
      phototype: null,
      concerns: ['melasma'],
      facts: { 'hsv-history': 'yes' },
    });
    expect(body.missing[0]).toMatchObject({ code: 'phototype', severity: 'needs-answer' });
    expect(body.form.sections.length).toBeGreaterThan(5);
  });

  it("puts the specialist's word before the patient's, and keeps both", async () => {
    await fillIntake(desk, intakeId, { keloid: 'yes' });
    await submit();
    const corrections = [{ code: 'keloid', answer: 'no' }];
    const examined = await examine({ phototype: 4, glogau: 2, notes: 'Dry cheeks.', corrections });
    expect(examined).toMatchObject({
      status: 200,
      body: { version: 1, phototype: 4, assessmentId: await draftOf() },
    });
    const body = await show();
    expect(body.version).toBe(2);
    expect(body.examination).toMatchObject({ phototype: 4, notes: 'Dry cheeks.', examinedBy: 'Dr Ada Lind' });
    expect(body.known.phototype).toBe(4);
    expect(body.known.facts.keloid).toBe('no');
    expect(body.known.saidBy.keloid).toEqual({ by: 'specialist', patient: 'yes', specialist: 'no' });
    expect(body.known.saidBy['hsv-history']).toEqual({ by: 'patient', patient: 'no', specialist: null });
    expect((await examine({ phototype: 3 })).status).toBe(412);
    expect((await specialist.put(`/intakes/${intakeId}/examination`, {})).status).toBe(428);
  });

  it('is signed only when somebody has looked at the skin', async () => {
    await fillIntake(desk, intakeId);
    await submit();
    const { id, version } = await show();
    expect(await sign(id, version)).toMatchObject({ status: 409, body: { code: 'phototype_missing' } });
    await examine({ phototype: 2 });
    expect(await sign(id, version)).toMatchObject({ status: 412, body: { code: 'stale' } });
    expect((await specialist.post(`/assessments/${id}/sign`)).status).toBe(428);
    const { status, body } = await sign(id, version + 1);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'signed',
      version: 3,
      signedBy: 'Dr Ada Lind',
      signedAt: '2026-03-02T08:00:00.000Z',
    });
    expect((await specialist.get(`/intakes/${intakeId}`)).body.status).toBe('assessed');
    expect(await sign(id, 3)).toMatchObject({ status: 409, body: { code: 'wrong_state', state: 'signed' } });
  });

  it('is evaluated with what is known when it is signed, and stays like that', async () => {
    await fillIntake(desk, intakeId);
    await submit();
    await examine({ phototype: 2 });
    await desk.post(`/patients/${patientId}/facts`, { code: 'smoker', answer: 'yes' });
    const body = await signed();
    expect(body.known.facts.smoker).toBe('yes');
    expect(body.known.saidBy.smoker).toEqual({ by: 'desk', patient: 'no', specialist: null });
    await desk.post(`/patients/${patientId}/facts`, { code: 'pregnant', answer: 'yes' });
    expect((await show(body.id)).known.facts.pregnant).toBe('no');
  });

  it('stays signed when the skin is examined again, and a new draft is proposed', async () => {
    await fillIntake(desk, intakeId);
    await submit();
    await examine({ phototype: 2 });
    const first = await signed();
    const again = await examine({ phototype: 3 }, 1);
    expect(again.body.assessmentId).not.toBe(first.id);
    expect(await show(first.id)).toMatchObject({
      status: 'signed',
      version: first.version,
      known: { phototype: 2 },
    });
    const draft = await show(again.body.assessmentId);
    expect(draft).toMatchObject({ status: 'draft', known: { phototype: 3 }, lastOn: '2026-03-02' });
    expect(draft.changesSinceLast).toEqual([{ kind: 'phototype', code: 'phototype', before: 2, after: 3 }]);
    expect((await sign(draft.id, draft.version)).status).toBe(200);
  });

  it('marks what changed since last time', async () => {
    await fillIntake(desk, intakeId, { concerns: ['dullness'] });
    await submit();
    await examine({ phototype: 2 });
    await signed();
    intakeId = (await desk.post('/intakes', { patientId })).body.id;
    await fillIntake(desk, intakeId, { concerns: ['dullness', 'lips'], 'cold-sores-ever': 'yes' });
    await submit();
    expect((await show()).changesSinceLast).toEqual([
      { kind: 'concern', code: 'lips', before: 'no', after: 'yes' },
      { kind: 'fact', code: 'hsv-history', before: 'no', after: 'yes' },
    ]);
  });

  it('is not for the desk, read and not signed by managers, and nothing to another clinic', async () => {
    await fillIntake(desk, intakeId);
    await submit();
    await examine({ phototype: 2 });
    const { id, version } = await show();
    const manager = await clinic.signIn('manager');
    const stranger = await (await aClinic(api)).signIn('specialist');
    expect((await desk.get(`/assessments/${id}`)).status).toBe(403);
    expect((await desk.get('/assessments')).status).toBe(403);
    expect((await examine({ phototype: 1 }, 1, desk)).status).toBe(403);
    expect((await manager.get(`/assessments/${id}`)).status).toBe(200);
    expect((await sign(id, version, manager)).status).toBe(403);
    expect((await stranger.get(`/assessments/${id}`)).status).toBe(404);
    expect((await sign(id, version, stranger)).status).toBe(404);
    expect((await submit(stranger)).status).toBe(404);
    expect((await examine({ phototype: 1 }, 1, stranger)).status).toBe(404);
    expect((await stranger.get('/assessments')).body).toEqual([]);
  });

  it('leaves a trail of who drafted, saw and signed', async () => {
    await fillIntake(desk, intakeId);
    await submit();
    await examine({ phototype: 2 });
    const { id } = await signed();
    const events = await api.database.read(
      `select action, actor_name, patient_ids from audit_events
       where subject = 'assessment' and subject_id = $1 order by id`,
      [id],
    );
    const by = (action: string, actor_name: string) => ({ action, actor_name, patient_ids: [patientId] });
    expect(events).toEqual([
      by('draft', 'Rita Empfang'),
      by('evaluate', 'Dr Ada Lind'),
      by('see', 'Dr Ada Lind'),
      by('sign', 'Dr Ada Lind'),
    ]);
  });
});
