import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { type Assessed, assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

interface Session {
  kind: string;
  window: { earliest: string; ideal: string; latest: string | null };
}

/** 34 years, phototype III, melasma and dull skin, cold sores in the past. */
const melasma = {
  born: '1991-08-01',
  phototype: 3,
  answers: { concerns: ['melasma', 'dullness'], 'cold-sores-ever': 'yes' },
};
const reasons = [
  { finding: 'hsv-history', reasonCode: 'antiviral-prescribed' },
  { finding: 'melasma', reason: 'Twelve weeks of triple cream came first.' },
];

describe('from an assessment to an approved series', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let manager: Client;
  let assessed: Assessed;
  let planId: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    manager = await clinic.signIn('manager');
    assessed = await assessPatient(desk, specialist, melasma);
  });
  afterAll(() => api.stop());

  const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half' }];
  const draft = (who = specialist, key = newId()) =>
    who.post('/plans', { assessmentId: assessed.assessment.id, choices }, { key });
  const approve = (acceptances: unknown, version = 1, who = specialist) =>
    who.post(`/plans/${planId}/approve`, { acceptances }, { version });
  const tell = (code: string, answer: unknown) =>
    desk.post(`/patients/${assessed.patientId}/facts`, { code, answer });

  beforeEach(async () => {
    planId = (await draft()).body.id;
  });

  it('shows the caution about cold sores with its source, and the literature behind it', () => {
    const { advice, citations } = assessed.assessment;
    expect(advice.recommendation.modality).toBe('peel');
    const mandelic = advice.protocols.find(({ code }: { code: string }) => code === 'mandelic-40');
    expect(mandelic.verdict).toBe('caution');
    const herpes = mandelic.findings.find(({ code }: { code: string }) => code === 'hsv-history');
    expect(herpes).toMatchObject({
      severity: 'caution',
      from: { kind: 'fact', code: 'hsv-history', answer: 'yes' },
      source: '33, 14, 16-1555, 36, 44',
      params: { antiviral: 'offer' },
    });
    expect(citations[herpes.source][0]).toMatchObject({ number: '33', text: expect.any(String) });
  });

  it('drafts six sessions 14 days apart at least, 15 at best, 30 at most, and then maintenance', async () => {
    const { status, body } = await draft();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'draft',
      version: 1,
      patient: { name: 'Mara Lenz', number: 'P-000001', age: 34 },
      cycle: { days: 29, low: 24, high: 34 },
      draftedBy: 'Dr Ada Lind',
      approvedBy: null,
      courses: [
        { protocolCode: 'mandelic-40', protocolVersion: 1, area: 'face', rhythm: 'half', signed: true },
      ],
    });
    const sessions: Session[] = body.courses[0].sessions;
    expect(sessions.map(({ kind, window }) => [kind, window.earliest, window.ideal, window.latest])).toEqual([
      ['treatment', '2026-03-02', '2026-03-02', null],
      ['treatment', '2026-03-16', '2026-03-17', '2026-04-01'],
      ['treatment', '2026-03-30', '2026-04-01', '2026-04-16'],
      ['treatment', '2026-04-13', '2026-04-16', '2026-05-01'],
      ['treatment', '2026-04-27', '2026-05-01', '2026-05-16'],
      ['treatment', '2026-05-11', '2026-05-16', '2026-05-31'],
      ['maintenance', expect.any(String), '2026-06-14', expect.any(String)],
    ]);
    expect(body.courses[0].sessions[1]).toMatchObject({
      state: 'planned',
      on: null,
      visit: null,
      healing: { low: 0, high: 3 },
      window: {
        because: { ideal: [{ rule: { code: 'rhythm', source: '18', evidence: 'B' }, days: 15 }, {}] },
      },
    });
  });

  it('previews the same days and stores nothing', async () => {
    const before = (await specialist.get('/plans')).body.length;
    const { status, body } = await specialist.post('/plans/preview', {
      assessmentId: assessed.assessment.id,
      choices,
      startOn: '2026-03-09',
    });
    expect(status).toBe(200);
    expect(body.courses[0].sessions[1].window).toMatchObject({ earliest: '2026-03-16', ideal: '2026-03-24' });
    expect(body.findings.map(({ finding }: { finding: string }) => finding)).toEqual([
      'hsv-history',
      'melasma',
      'priming',
      'peel-preparation',
    ]);
    expect((await specialist.get('/plans')).body).toHaveLength(before);
  });

  it('drafts once however often the same request comes', async () => {
    const key = newId();
    const replies = await Promise.all([1, 2, 3].map(() => draft(specialist, key)));
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
    const other = await specialist.post(
      '/plans',
      { assessmentId: assessed.assessment.id, choices: [{ protocolCode: 'lactic-30-50' }] },
      { key },
    );
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  it('changes a draft as long as nobody else did, and no longer once it is approved', async () => {
    const path = `/plans/${planId}`;
    const changed = await specialist.put(
      path,
      { choices: [{ protocolCode: 'lactic-30-50', sessions: 4 }] },
      { version: 1 },
    );
    expect(changed).toMatchObject({ status: 200, body: { version: 2, status: 'draft' } });
    const { courses, events } = changed.body;
    const treatments = courses[0].sessions.filter(({ kind }: Session) => kind === 'treatment');
    expect([courses[0].protocolCode, treatments.length]).toEqual(['lactic-30-50', 4]);
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(['drafted', 'changed']);
    expect(await specialist.put(path, { choices }, { version: 1 })).toMatchObject({
      status: 412,
      body: { code: 'stale', changedBy: 'Dr Ada Lind', changed: ['courses', 'sessions', 'windows'] },
    });
    expect((await specialist.put(path, { choices })).status).toBe(428);
    expect((await approve(reasons, 2)).status).toBe(200);
    expect(await specialist.put(path, { choices }, { version: 3 })).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'approved' },
    });
  });

  it('wants a reason for each caution, once, and keeps who gave it and when', async () => {
    expect(await approve([reasons[0]])).toMatchObject({
      status: 409,
      body: {
        code: 'reason_needed',
        findings: [
          {
            finding: 'melasma',
            severity: 'caution',
            usualReasons: ['topicals-came-first', 'strict-sun-protection-agreed', 'test-area-uneventful'],
          },
        ],
      },
    });
    expect(await approve([{ finding: 'hsv-history' }])).toMatchObject({
      status: 400,
      body: { code: 'validation_failed', errors: { 'acceptances.0.reason': { code: 'required' } } },
    });
    const { status, body } = await approve(reasons);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'approved',
      version: 2,
      approvedBy: 'Dr Ada Lind',
      approvedAt: '2026-03-02T08:00:00.000Z',
    });
    const given = body.findings.filter(({ acceptance }: { acceptance: unknown }) => acceptance !== null);
    expect(given).toEqual([
      expect.objectContaining({
        finding: 'hsv-history',
        acceptance: expect.objectContaining({
          reasonCode: 'antiviral-prescribed',
          by: 'Dr Ada Lind',
          at: '2026-03-02T08:00:00.000Z',
        }),
      }),
      expect.objectContaining({
        finding: 'melasma',
        acceptance: expect.objectContaining({ reason: 'Twelve weeks of triple cream came first.' }),
      }),
    ]);
  });

  it('approves once, of two who try at the same moment too', async () => {
    const both = await Promise.all([approve(reasons), approve(reasons)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await approve(reasons, 2)).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'approved', step: 'approve' },
    });
    expect((await specialist.post(`/plans/${planId}/approve`, { acceptances: reasons })).status).toBe(428);
  });

  it('shows the desk days and windows, and nothing of why', async () => {
    await approve(reasons);
    const { status, body } = await desk.get(`/plans/${planId}`);
    expect(status).toBe(200);
    expect(body.courses[0].sessions[1].window).toMatchObject({ ideal: '2026-03-17', latest: '2026-04-01' });
    expect(body).not.toHaveProperty('findings');
    expect(JSON.stringify(body)).not.toMatch(/hsv|antiviral|triple cream/);
    expect((await manager.get(`/plans/${planId}`)).body.findings).toHaveLength(4);
  });

  it('lets specialists alone draft and approve, and nobody of another clinic see it', async () => {
    for (const who of [desk, manager]) {
      expect((await draft(who)).status).toBe(403);
      expect((await approve(reasons, 1, who)).status).toBe(403);
    }
    const elsewhere = await aClinic(api);
    const stranger = await elsewhere.signIn('specialist');
    expect((await stranger.get(`/plans/${planId}`)).status).toBe(404);
    expect((await approve(reasons, 1, stranger)).status).toBe(404);
    expect((await draft(stranger)).status).toBe(404);
    expect((await stranger.get('/plans')).body).toEqual([]);
    expect((await stranger.put(`/plans/${planId}`, { choices }, { version: 1 })).status).toBe(404);
  });

  it('writes down who saw and who approved', async () => {
    await approve(reasons);
    await desk.get(`/plans/${planId}`);
    const events = await api.database.read(
      'select action, actor_name, patient_ids from audit_events where subject_id = $1 order by id',
      [planId],
    );
    expect(events).toEqual([
      { action: 'draft', actor_name: 'Dr Ada Lind', patient_ids: [assessed.patientId] },
      { action: 'approve', actor_name: 'Dr Ada Lind', patient_ids: [assessed.patientId] },
      { action: 'see', actor_name: 'Rita Empfang', patient_ids: [assessed.patientId] },
    ]);
  });

  it('counts and lists the plans of the worklist', async () => {
    await approve(reasons);
    const { body: counts } = await desk.get('/plans/counts');
    expect(counts.toBook).toBe(counts.approved);
    const filter = encodeURIComponent(JSON.stringify({ status: 'approved', patientId: assessed.patientId }));
    const listed = await desk.get(`/plans?filter=${filter}&range=[0,0]`);
    expect(listed.headers.get('content-range')).toBe(`plans 0-0/${counts.approved}`);
    expect(listed.body[0]).toMatchObject({
      status: 'approved',
      toBook: true,
      nextOn: '2026-03-02',
      courses: [{ protocolCode: 'mandelic-40', done: 0, booked: 0, of: 6 }],
    });
    const unknown = await desk.get(`/plans?filter=${encodeURIComponent('{"finding":"x"}')}`);
    expect(unknown).toMatchObject({ status: 400, body: { code: 'unknown_filter' } });
  });

  describe('what was told since the draft', () => {
    beforeEach(async () => {
      assessed = await assessPatient(desk, specialist, melasma);
      planId = (await draft()).body.id;
    });

    it('moves the windows when it puts the treatment off', async () => {
      await tell('waxing', { on: '2026-02-27', area: 'face' });
      const { status, body } = await approve(reasons);
      expect(status).toBe(200);
      expect(body.courses[0].sessions[0].window).toMatchObject({
        earliest: '2026-03-06',
        ideal: '2026-03-06',
      });
      expect(body.courses[0].sessions[1].window).toMatchObject({
        earliest: '2026-03-20',
        ideal: '2026-03-21',
      });
      expect(body.events.at(-1)).toMatchObject({
        kind: 'approved',
        undoable: false,
        changes: [
          { before: { ideal: '2026-03-02' }, after: { ideal: '2026-03-06' } },
          {},
          {},
          {},
          {},
          {},
          {},
        ],
      });
      const seen = await desk.get(`/plans/${planId}`);
      expect(JSON.stringify(seen.body)).not.toContain('waxing');
      expect(seen.body.courses[0].sessions[0].window.because.earliest[0].rule.code).toBe(
        'ask-the-specialist',
      );
    });

    it('blocks when it is absolute, whatever reason is given', async () => {
      await tell('pregnant', 'yes');
      const given = [...reasons, { finding: 'pregnancy', reason: 'She insists.' }];
      expect(await approve(given)).toMatchObject({
        status: 409,
        body: { code: 'finding_blocks', findings: [{ finding: 'pregnancy', severity: 'absolute' }] },
      });
      expect((await draft()).body).toMatchObject({ code: 'finding_blocks' });
    });

    it('blocks while a cold sore has to heal', async () => {
      await tell('hsv-active', 'yes');
      expect(await approve(reasons)).toMatchObject({
        status: 409,
        body: { code: 'finding_blocks', findings: [{ finding: 'hsv-active', until: null }] },
      });
    });

    it('asks for an answer that is open again', async () => {
      await tell('isotretinoin', 'unknown');
      await tell('pregnant', 'unknown');
      expect(await approve(reasons)).toMatchObject({
        status: 409,
        body: { code: 'answer_missing', findings: [{ finding: 'not-answered:pregnant' }] },
      });
    });
  });

  it('refuses choices field by field', async () => {
    const refused = async (choice: object) =>
      (await specialist.post('/plans', { assessmentId: assessed.assessment.id, choices: [choice] })).body
        .errors;
    expect(await refused({ protocolCode: 'snail-slime' })).toEqual({
      'choices.0.protocolCode': { code: 'unknown_protocol' },
    });
    expect(await refused({ protocolCode: 'mandelic-40', sessions: 12 })).toMatchObject({
      'choices.0.sessions': { code: 'sessions_out_of_range', params: { high: 6 } },
    });
    expect(await refused({ protocolCode: 'ha-lips', area: 'cheek' })).toMatchObject({
      'choices.0.area': { code: 'area_not_of_protocol' },
    });
    expect(await refused({ protocolCode: 'mandelic-40', rhythm: 'weekly' })).toMatchObject({
      'choices.0.rhythm': { code: 'not_a_choice' },
    });
    const none = await specialist.post('/plans', { assessmentId: assessed.assessment.id, choices: [] });
    expect(none.body.errors).toEqual({ choices: { code: 'required' } });
  });
});
