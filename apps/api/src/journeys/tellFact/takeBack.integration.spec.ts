import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadKnown } from '../../features/facts/loadKnown.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Two of six mandelic peels are booked: today, Monday, 2 March 2026, and on 17 March. */
describe('what was told by mistake is taken back', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let manager: Client;
  let stranger: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    manager = await clinic.signIn('manager');
    stranger = await (await aClinic(api)).signIn('specialist');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    series = await aBookedSeries(desk, specialist, { first: 2 });
    api.clock.advance(60_000);
  });

  const facts = (rest = '') => `/patients/${series.patientId}/facts${rest}`;
  const tell = async (who: Client, code: string, answer: unknown) =>
    ok(await who.post(facts(), { code, answer }));
  const takeBack = (who: Client, id: string) => who.post(facts(`/${id}/take-back`));
  const planNow = async () => ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
  const newsNow = async () =>
    ((await planNow()).reopenings ?? []).flatMap(({ news }) =>
      news.map(({ change, finding }) => `${change} ${finding}`),
    );
  const knownNow = async (code: string) => {
    const { known } = await loadKnown(api.database, clinic.id, series.patientId, '2026-03-02');
    return known.facts[code as 'pregnant'];
  };

  it('by who told it: what was known before counts again, the plan goes on, and both stay on record', async () => {
    const before = await planNow();
    expect(await knownNow('pregnant')).toBe('no');
    const { id } = await tell(desk, 'pregnant', 'yes');
    expect(await knownNow('pregnant')).toBe('yes');
    expect((await planNow()).waiting.length).toBeGreaterThan(0);
    api.clock.advance(60_000);
    const taken = await takeBack(desk, id);
    expect(taken).toMatchObject({
      status: 200,
      body: {
        ...{
          answer: 'yes',
          toReview: false,
          takenBackBy: 'Rita Empfang',
          takenBackAt: '2026-03-02T08:02:00.000Z',
        },
        reopened: [{ planId: series.planId, flagged: 0 }],
      },
    });
    expect(await knownNow('pregnant')).toBe('no');
    expect(await newsNow()).toEqual(['new pregnancy', 'lifted pregnancy']);
    const after = await planNow();
    expect(after.waiting).toEqual([]);
    const daysOf = ({ courses }: PlanReply) =>
      courses[0]?.sessions.map(({ on, window, flag }) => [on, window?.ideal, flag]);
    expect(daysOf(after)).toEqual(daysOf(before));
    const audited = await api.database.read(
      `select action, fields from audit_events where subject = 'fact' and subject_id = $1 order by id`,
      [id],
    );
    expect(audited).toEqual([
      { action: 'tell', fields: ['pregnant'] },
      { action: 'take-back', fields: ['pregnant'] },
    ]);
  });

  it('leaves unknown what nobody had said: never "no"', async () => {
    await api.database.read(`delete from patient_facts where patient_id = $1 and code = 'porphyria'`, [
      series.patientId,
    ]);
    const { id } = await tell(desk, 'porphyria', 'yes');
    expect(await knownNow('porphyria')).toBe('yes');
    ok(await takeBack(desk, id));
    expect(await knownNow('porphyria')).toBeUndefined();
  });

  it('twice changes nothing more', async () => {
    const { id } = await tell(desk, 'keloid', 'yes');
    const first = ok(await takeBack(desk, id));
    api.clock.advance(60_000);
    const again = ok(await takeBack(specialist, id));
    expect(again).toEqual({ ...first, reopened: [] });
    expect(await newsNow()).toEqual(['new keloid', 'lifted keloid']);
  });

  it('but nothing of a form, of a check or of another clinic', async () => {
    const [form] = await api.database.read<{ id: string }>(
      `select id from patient_facts where patient_id = $1 and origin = 'intake' limit 1`,
      [series.patientId],
    );
    expect(await takeBack(specialist, form?.id as string)).toMatchObject({
      ...{ status: 409, body: { code: 'wrong_state', state: 'intake' } },
    });
    const { id } = await tell(desk, 'keloid', 'yes');
    expect((await takeBack(stranger, id)).status).toBe(404);
  });

  it('while a plan was stopped is known to it when it comes back: what it knew of it goes', async () => {
    const { planId, patientId } = await anApprovedPlan(desk, specialist);
    series = { ...series, planId, patientId };
    const { id } = await tell(desk, 'infection-active', 'yes');
    api.clock.advance(60_000);
    const stop = { reason: 'Moves away' };
    const { realignment } = ok(
      await specialist.post(`/plans/${planId}/stop`, stop, { version: (await planNow()).version }),
    );
    api.clock.advance(60_000);
    expect(ok(await takeBack(specialist, id)).reopened).toEqual([]);
    const undo = { eventId: realignment.eventId };
    ok(await specialist.post(`/plans/${planId}/undo`, undo, { version: (await planNow()).version }));
    expect(await newsNow()).toEqual(['new infection-active', 'lifted infection-active']);
    expect((await planNow()).waiting).toEqual([]);
  });

  it('not by the desk once a specialist has decided with it; by a specialist still', async () => {
    const { id } = await tell(desk, 'keloid', 'yes');
    api.clock.advance(60_000);
    const { version, reopenings = [] } = await planNow();
    const stop = { reopeningIds: reopenings.map((one) => one.id), decision: 'pause', reason: 'Keloids' };
    ok(await specialist.post(`/plans/${series.planId}/decide`, stop, { version }));
    expect(await takeBack(desk, id)).toMatchObject({
      ...{ status: 409, body: { code: 'wrong_state', state: 'reviewed' } },
    });
    expect(await knownNow('keloid')).toBe('yes');
    expect((await takeBack(specialist, id)).status).toBe(200);
  });

  it('by the desk only what it told itself, today, and nobody has looked at; by a specialist always', async () => {
    const { id } = await tell(desk, 'keloid', 'yes');
    const mine = await tell(specialist, 'smoker', 'yes');
    expect(await takeBack(desk, mine.id)).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect((await takeBack(manager, id)).status).toBe(403);
    ok(await specialist.post(facts(`/${id}/review`)));
    expect(await takeBack(desk, id)).toMatchObject({
      status: 409,
      body: { code: 'wrong_state', state: 'reviewed' },
    });
    expect(ok(await takeBack(specialist, id)).takenBackBy).toBe('Dr Ada Lind');
    expect(await specialist.post(facts(`/${id}/review`))).toMatchObject({
      ...{ status: 409, body: { state: 'taken-back' } },
    });
    const old = await tell(desk, 'diabetes', 'yes');
    api.clock.set('2026-03-03T08:00:00Z');
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    expect(await takeBack(desk, old.id)).toMatchObject({ status: 409, body: { state: 'told-earlier' } });
    expect((await takeBack(specialist, old.id)).status).toBe(200);
  });
});
