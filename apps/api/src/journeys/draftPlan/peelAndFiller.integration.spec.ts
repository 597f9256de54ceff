import { daysBetween } from '@stratum/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic } from '../../testing/aClinic.js';
import { type Assessed, assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { fillIntake } from '../../testing/fillIntake.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

interface Session {
  id: string;
  kind: string;
  window: { ideal: string; earliest: string; because: { ideal: { rule: { code: string } }[] } };
}

describe('a filler and peels for one patient', () => {
  let api: TestApi;
  let desk: Client;
  let specialist: Client;
  let assessed: Assessed;

  beforeAll(async () => {
    api = await startApi();
    const clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    assessed = await assessPatient(desk, specialist, {
      born: '1967-08-01',
      phototype: 2,
      answers: { concerns: ['midface-volume', 'dullness'], anticoagulant: 'yes' },
    });
  });
  afterAll(() => api.stop());

  const draft = (choices: object[]) =>
    specialist.post('/plans', { assessmentId: assessed.assessment.id, choices });
  const treatmentsOf = (course: { sessions: Session[] }) =>
    course.sessions.filter(({ kind }) => kind !== 'review');

  it('advises both, with the reason for each', () => {
    const { recommendation } = assessed.assessment.advice;
    expect(recommendation.modality).toBe('both');
    expect(
      recommendation.because.map(({ concern, layer }: { concern: string; layer: string }) => [
        concern,
        layer,
      ]),
    ).toEqual([
      ['dullness', 'surface'],
      ['midface-volume', 'deep'],
    ]);
    const cheek = assessed.assessment.advice.protocols.find(
      ({ code }: { code: string }) => code === 'ha-cheek',
    );
    expect(cheek).toMatchObject({ verdict: 'caution', findings: [{ code: 'anticoagulant' }] });
  });

  it.each([
    [[{ protocolCode: 'ha-cheek' }, { protocolCode: 'mandelic-40', rhythm: 'half' }]],
    [[{ protocolCode: 'mandelic-40', rhythm: 'half' }, { protocolCode: 'ha-cheek' }]],
    [[{ protocolCode: 'glycolic-20-35' }, { protocolCode: 'ha-cheek' }]],
  ])('keeps peel and filler 14 days apart in their windows: %j', async (choices) => {
    const { status, body } = await draft(choices);
    expect(status).toBe(201);
    const [first, second] = body.courses.map(treatmentsOf) as [Session[], Session[]];
    const apart = first.flatMap((a) =>
      second.map((b) => Math.abs(daysBetween(a.window.ideal, b.window.ideal))),
    );
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(14);
    expect(body.separations).toHaveLength(7);
    const waits = [first[0], second[0]].find((one) => one?.window.ideal !== '2026-03-02');
    expect(waits?.window).toMatchObject({ earliest: '2026-03-16', ideal: '2026-03-16' });
    expect(['peel-and-filler', 'filler-and-peel']).toContain(waits?.window.because.ideal[0]?.rule.code);
  });

  it('plans the review of the filler, counted from the treatment', async () => {
    const { body } = await draft([{ protocolCode: 'ha-cheek' }]);
    const days = body.courses[0].sessions.map(
      ({ kind, window }: Session & { window: { latest: string } }) => {
        return [kind, window.earliest, window.ideal, window.latest];
      },
    );
    expect(days).toEqual([
      ['treatment', '2026-03-02', '2026-03-02', null],
      ['review', '2026-03-16', '2026-03-16', '2026-03-30'],
      ['review', '2027-09-01', '2027-09-01', '2028-03-02'],
    ]);
    expect(body.courses[0]).toMatchObject({ rhythm: null, area: 'cheek' });
  });

  it('is approved with one reason for the anticoagulant, for the filler alone', async () => {
    const { body } = await draft([{ protocolCode: 'ha-cheek' }, { protocolCode: 'mandelic-40' }]);
    const needed = await specialist.post(`/plans/${body.id}/approve`, { acceptances: [] }, { version: 1 });
    expect(needed.body.findings).toEqual([
      expect.objectContaining({
        finding: 'anticoagulant',
        protocols: ['ha-cheek'],
        usualReasons: ['bruising-discussed-and-accepted', 'cannula-planned', 'supplement-stopped-in-time'],
      }),
    ]);
    const acceptances = [{ finding: 'anticoagulant', reasonCode: 'cannula-planned' }];
    const approved = await specialist.post(`/plans/${body.id}/approve`, { acceptances }, { version: 1 });
    expect(approved).toMatchObject({ status: 200, body: { status: 'approved', approvedBy: 'Dr Ada Lind' } });
    const stored = await api.database.read(
      'select finding_code, reason_code, reason from finding_acceptances where plan_id = $1',
      [body.id],
    );
    expect(stored).toEqual([{ finding_code: 'anticoagulant', reason_code: 'cannula-planned', reason: null }]);
  });

  it('wants a signed assessment', async () => {
    const { body: patient } = await desk.post('/patients', { given: 'B', family: 'B', born: '1990-01-01' });
    const { body: intake } = await desk.post('/intakes', { patientId: patient.id });
    await fillIntake(desk, intake.id);
    await desk.post(`/intakes/${intake.id}/submit`);
    const { body: examined } = await specialist.put(
      `/intakes/${intake.id}/examination`,
      { phototype: 2 },
      { version: 0 },
    );
    const choices = [{ protocolCode: 'mandelic-40' }];
    const request = { assessmentId: examined.assessmentId, choices };
    expect(await specialist.post('/plans', request)).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'draft', step: 'plan' },
    });
    expect((await specialist.post('/plans/preview', request)).status).toBe(200);
  });
});
