import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeaderFinding } from '../../features/patientPage/HeaderFinding.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import { assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { fillIntake } from '../../testing/fillIntake.js';
import { melasmaPatient } from '../../testing/melasmaPatient.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { treatToday } from '../../testing/treatToday.js';

const PREGNANCY = {
  ...{ code: 'pregnancy', severity: 'absolute', until: null, from: 'pregnant' },
  protocols: ['mandelic-40'],
};

/** Monday, 2 March 2026, is today; what is told later comes minutes after. */
describe('findings over every page of a patient, as known now', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });

  const later = () => api.clock.advance(5 * 60_000);
  const headerFor = async (who: Client, id: string) => ok(await who.get(`/patients/${id}/page`)).header;
  const findings = async (id: string): Promise<HeaderFinding[] | null> =>
    (await headerFor(specialist, id)).findings;
  const codes = async (id: string) => (await findings(id))?.map(({ code }) => code) ?? null;
  const tell = async (id: string, code: string, answer: unknown, who = desk) =>
    ok(await who.post(`/patients/${id}/facts`, { code, answer }));

  it('has what the desk was told, before anybody looked at it, for what is planned', async () => {
    const { patientId } = await anApprovedPlan(desk, specialist);
    expect(await codes(patientId)).not.toContain('pregnancy');
    later();
    await tell(patientId, 'pregnant', 'yes');
    expect((await findings(patientId))?.[0]).toEqual(PREGNANCY);
    expect(await headerFor(await clinic.signIn('manager'), patientId)).toMatchObject({ toReview: 1 });
  });

  it('has it for what is recommended where nothing is planned', async () => {
    const { patientId } = await assessPatient(desk, specialist, melasmaPatient);
    const before = await codes(patientId);
    expect(before).toContain('hsv-history');
    expect(before).not.toContain('pregnancy');
    later();
    await tell(patientId, 'pregnant', 'yes');
    const now = await findings(patientId);
    expect(now?.find(({ code }) => code === 'pregnancy')).toMatchObject({ severity: 'absolute' });
    expect(now?.map(({ code }) => code)).toContain('hsv-history');
  });

  it('is without what was lifted, as soon as a specialist has looked at it and not before', async () => {
    const answers = { pregnant: 'yes' };
    const { patientId } = await assessPatient(desk, specialist, { ...melasmaPatient, answers });
    expect(await codes(patientId)).toContain('pregnancy');
    later();
    const { id } = await tell(patientId, 'pregnant', 'no');
    expect(await codes(patientId)).toContain('pregnancy');
    later();
    ok(await specialist.post(`/patients/${patientId}/facts/${id}/review`));
    expect(await codes(patientId)).not.toContain('pregnancy');
  });

  it('has what was seen at an examination, and what a newer intake says', async () => {
    const { patientId, intakeId } = await assessPatient(desk, specialist, melasmaPatient);
    expect(await codes(patientId)).not.toContain('keloid');
    later();
    const examination = { phototype: 3, corrections: [{ code: 'keloid', answer: 'yes' }] };
    ok(await specialist.put(`/intakes/${intakeId}/examination`, examination, { version: 1 }));
    expect(await codes(patientId)).toContain('keloid');
  });

  it('has what a newer intake says, and what was seen before it is handed in', async () => {
    const { patientId } = await anApprovedPlan(desk, specialist);
    later();
    const { id } = ok(await desk.post('/intakes', { patientId }));
    await fillIntake(desk, id, { pregnant: 'yes' });
    expect(await codes(patientId)).not.toContain('pregnancy');
    const corrections = [{ code: 'keloid', answer: 'yes' }];
    ok(await specialist.put(`/intakes/${id}/examination`, { phototype: 5, corrections }, { version: 0 }));
    expect(await codes(patientId)).toContain('keloid');
    ok(await desk.post(`/intakes/${id}/submit`));
    const now = await findings(patientId);
    expect(now?.[0]).toEqual(PREGNANCY);
    expect(now?.map(({ code }) => code)).toContain('keloid');
  });

  it('of somebody who was not assessed yet has what follows from what was told, and nothing else', async () => {
    const { id } = ok(await desk.post('/patients', { given: 'Anna', family: 'Falk', born: '1991-08-01' }));
    await tell(id, 'pregnant', 'no');
    expect(await findings(id)).toBeNull();
    expect((await headerFor(desk, id)).instructions).toEqual([]);
    await tell(id, 'pregnant', 'yes');
    expect((await headerFor(desk, id)).instructions).toEqual([{ code: 'do-not-book' }]);
    const told = await findings(id);
    expect(told).toEqual([{ ...PREGNANCY, protocols: expect.arrayContaining(['mandelic-40', 'ha-lips']) }]);
    await api.database.read(
      `update protocols set state = 'unsigned', signed_at = null, signed_by = null where clinic_id = $1 and code = $2`,
      [...[clinic.id, 'ha-lips']],
    );
    await tell(id, 'allergy-lidocaine', 'yes');
    const signed = (await findings(id))?.flatMap(({ protocols }) => protocols);
    expect(signed).toContain('mandelic-40');
    expect(signed).not.toContain('ha-lips');
  });

  it('shows reception no finding and another clinic nothing', async () => {
    const { patientId } = await anApprovedPlan(desk, specialist);
    later();
    await tell(patientId, 'pregnant', 'yes');
    const header = await headerFor(desk, patientId);
    expect(Object.keys(header).sort()).toEqual(['allergies', 'allergiesAsked', 'instructions']);
    expect(JSON.stringify(header)).not.toContain('pregnan');
    expect(header.instructions).toEqual([{ code: 'do-not-book' }]);
    const stranger = await (await aClinic(api)).signIn('specialist');
    expect((await stranger.get(`/patients/${patientId}/page`)).status).toBe(404);
  });

  it('tells reception to book no treatment as long as it counts, after a specialist has looked at it too', async () => {
    const { patientId } = await assessPatient(desk, specialist, melasmaPatient);
    const instructions = async () => (await headerFor(desk, patientId)).instructions;
    expect(await instructions()).toEqual([]);
    later();
    const { id } = await tell(patientId, 'pregnant', 'yes');
    const ask = [{ code: 'do-not-book' }];
    expect(await instructions()).toEqual(ask);
    ok(await specialist.post(`/patients/${patientId}/facts/${id}/review`));
    expect(await headerFor(specialist, patientId)).toMatchObject({ toReview: 0, instructions: ask });
    expect(await instructions()).toEqual(ask);
    later();
    const back = await tell(patientId, 'pregnant', 'no');
    ok(await specialist.post(`/patients/${patientId}/facts/${back.id}/review`));
    expect(await instructions()).toEqual([]);
  });

  it('is one look at one patient, in one statement while nothing was told', async () => {
    const { patientId } = await anApprovedPlan(desk, specialist);
    const looks = async () =>
      (
        await api.database.read<{ n: number }>(
          `select count(*)::int as n from audit_events where subject_id = $1 and action = 'see'`,
          [patientId],
        )
      )[0]?.n ?? 0;
    const before = await looks();
    const read = vi.spyOn(api.database, 'read');
    const about = () => read.mock.calls.filter(([, values]) => values?.flat().includes(patientId)).length;
    await findings(patientId);
    expect(about()).toBe(1);
    later();
    await tell(patientId, 'pregnant', 'yes');
    read.mockClear();
    await findings(patientId);
    expect(about()).toBe(2);
    read.mockRestore();
    expect((await looks()) - before).toBe(2);
  });

  it('has what was said before a treatment, and what was treated', async () => {
    const { patientId, visits } = await aBookedSeries(desk, specialist, { first: 2 });
    later();
    await treatToday(desk, specialist, visits[0]);
    expect(await findings(patientId)).toContainEqual(
      expect.objectContaining({ severity: 'defer', until: '2026-03-16', protocols: ['mandelic-40'] }),
    );
    api.clock.set('2026-03-17T08:00:00Z');
    [desk, specialist] = [await clinic.signIn('reception'), await clinic.signIn('specialist')];
    const { id, version } = ok(await desk.get(`/visits/${visits[1]?.id}`));
    const arrived = ok(await desk.post(`/visits/${id}/check-in`, {}, { version })).visit;
    const answers = answersAtCheckIn({ pregnant: 'yes' });
    const start = { version: arrived.version };
    expect(ok(await specialist.post(`/visits/${id}/start`, { answers }, start)).outcome).toBe('stopped');
    expect(await findings(patientId)).toContainEqual(PREGNANCY);
  });
});
