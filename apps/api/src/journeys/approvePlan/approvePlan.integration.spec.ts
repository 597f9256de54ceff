import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { type Assessed, assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { melasmaPatient } from '../../testing/melasmaPatient.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const reasons = [
  { finding: 'hsv-history', reasonCode: 'antiviral-prescribed' },
  { finding: 'melasma', reason: 'Twelve weeks of triple cream came first.' },
];

describe('approving a series', () => {
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
    assessed = await assessPatient(desk, specialist, melasmaPatient);
  });
  afterAll(() => api.stop());

  const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half' }];
  const draft = (who = specialist) => who.post('/plans', { assessmentId: assessed.assessment.id, choices });
  const approve = (acceptances: unknown, version = 1, who = specialist) =>
    who.post(`/plans/${planId}/approve`, { acceptances }, { version });
  const tell = (code: string, answer: unknown) =>
    desk.post(`/patients/${assessed.patientId}/facts`, { code, answer });

  beforeEach(async () => {
    planId = (await draft()).body.id;
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
      assessed = await assessPatient(desk, specialist, melasmaPatient);
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

    it('writes down whose findings a refusal tells', async () => {
      await tell('pregnant', 'yes');
      const changed = await specialist.put(
        `/plans/${planId}`,
        { choices: [{ protocolCode: 'mandelic-40' }] },
        { version: 1 },
      );
      for (const refused of [await approve(reasons), await draft(), changed]) {
        expect(refused).toMatchObject({ status: 409, body: { findings: [{ code: 'pregnancy' }] } });
        const seen = await api.database.read(
          'select action, subject, patient_ids from audit_events where request_id = $1',
          [refused.headers.get('x-request-id')],
        );
        expect(seen).toEqual([{ action: 'see', subject: 'refusal', patient_ids: [assessed.patientId] }]);
      }
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
});
