import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic } from '../../testing/aClinic.js';
import { type Assessed, assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { melasmaPatient } from '../../testing/melasmaPatient.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

interface Session {
  kind: string;
  window: { earliest: string; ideal: string; latest: string | null };
}

describe('drafting a series from an assessment', () => {
  let api: TestApi;
  let specialist: Client;
  let assessed: Assessed;
  let planId: string;

  beforeAll(async () => {
    api = await startApi();
    const clinic = await aClinic(api);
    specialist = await clinic.signIn('specialist');
    assessed = await assessPatient(await clinic.signIn('reception'), specialist, melasmaPatient);
  });
  afterAll(() => api.stop());

  const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half' }];
  const draft = (who = specialist, key = newId()) =>
    who.post('/plans', { assessmentId: assessed.assessment.id, choices }, { key });

  beforeEach(async () => {
    planId = (await draft()).body.id;
  });

  it('shows the caution about cold sores with its source, and the literature behind it', () => {
    const { advice, citations } = assessed.assessment;
    expect(advice.recommendation.modality).toBe('peel');
    const mandelic = advice.protocols.find(({ code }) => code === 'mandelic-40');
    expect(mandelic?.verdict).toBe('caution');
    const herpes = mandelic?.findings.find(({ code }) => code === 'hsv-history');
    expect(herpes).toMatchObject({
      severity: 'caution',
      from: { kind: 'fact', code: 'hsv-history', answer: 'yes' },
      source: '33, 14, 16-1555, 36, 44',
      params: { antiviral: 'offer' },
    });
    expect(citations['33, 14, 16-1555, 36, 44']?.[0]).toMatchObject({
      number: '33',
      text: expect.any(String),
    });
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
    const acceptances = [
      { finding: 'hsv-history', reasonCode: 'antiviral-prescribed' },
      { finding: 'melasma', reasonCode: 'topicals-came-first' },
    ];
    expect((await specialist.post(`${path}/approve`, { acceptances }, { version: 2 })).status).toBe(200);
    expect(await specialist.put(path, { choices }, { version: 3 })).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'approved' },
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

  it('waits while an infection has to heal, says so before it is stored, and is approved once it is over', async () => {
    const facts = `/patients/${assessed.patientId}/facts`;
    const told = await specialist.post(facts, { code: 'infection-active', answer: 'yes' });
    const preview = await specialist.post('/plans/preview', {
      assessmentId: assessed.assessment.id,
      choices,
    });
    expect(preview.body).toMatchObject({ conflict: [], waiting: [{ code: 'infection-active' }] });
    const { status, body } = await draft();
    expect(status).toBe(201);
    const windowsOf = (plan: { courses: { sessions: Session[] }[] }) =>
      plan.courses[0]?.sessions.map(({ window }) => window?.ideal ?? null);
    expect(windowsOf(body)).toEqual(Array(7).fill(null));
    expect(body.waiting[0].rule).toMatchObject({ code: 'infection-active' });
    const stored = await api.database.read(
      'select count(*)::int as waiting from plan_sessions where plan_id = $1 and "window" is null',
      [body.id],
    );
    expect(stored).toEqual([{ waiting: 7 }]);
    const acceptances = ['hsv-history', 'melasma'].map((finding) => ({ finding, reason: 'Talked over' }));
    const approve = async () => {
      const { version } = (await specialist.get(`/plans/${body.id}`)).body;
      return specialist.post(`/plans/${body.id}/approve`, { acceptances }, { version });
    };
    expect(await approve()).toMatchObject({
      status: 409,
      body: {
        code: 'finding_blocks',
        findings: [{ code: 'infection-active', severity: 'defer', until: null }],
      },
    });
    await specialist.post(`${facts}/${told.body.id}/take-back`);
    const approved = await approve();
    expect(approved.status, JSON.stringify(approved.body)).toBe(200);
    expect(windowsOf(approved.body)?.slice(0, 2)).toEqual(['2026-03-02', '2026-03-17']);
    expect(approved.body.waiting).toEqual([]);
  });
});
