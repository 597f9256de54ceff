import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { placementsOf } from '../../testing/placementsOf.js';
import { proposeSeries } from '../../testing/proposeSeries.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { PlacedReply } from './PlacedReply.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now; the clinic works Monday to Friday, 8 to 18. */
describe('proposing a series', () => {
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

  const propose = (plan: Planned, asked: object = {}) => proposeSeries(desk, plan, asked);
  const book = (plan: Planned, placed: readonly PlacedReply[], version = plan.plan.version, browser = desk) =>
    browser.post(`/plans/${plan.planId}/book`, { placements: placementsOf(placed) }, { version });

  it('goes by what the patient likes where that costs no days', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const preference = { specialistIds: [clinic.specialists[1].id], fromMinute: 14 * 60, toMinute: 16 * 60 };
    const { placed } = await propose(plan, { first: 3, preference });
    expect(placed.map(({ startsAt, specialist: { name } }) => [startsAt, name])).toEqual([
      ['2026-03-02T13:00:00.000Z', 'Dr Ben Moor'],
      ['2026-03-17T13:00:00.000Z', 'Dr Ben Moor'],
      ['2026-04-01T12:00:00.000Z', 'Dr Ben Moor'],
    ]);
  });

  describe('in a clinic of thirty', () => {
    /** Colleagues with the hours and protocols of Dr Ben Moor. */
    const hire = async () => {
      await api.database.read(
        `with made as (select n, uuidv7() as account, uuidv7() as id from generate_series(1, 28) n),
         accounts_made as (insert into accounts (id, email, name)
           select account, account || '@colleague.example', 'Dr Zoe ' || n from made),
         resources_made as (insert into resources (clinic_id, id, kind) select $1::uuid, id, 'specialist' from made),
         members as (insert into memberships (clinic_id, id, account_id, display_name, roles, performs)
           select $1::uuid, made.id, account, 'Dr Zoe ' || n, '{specialist}', m.performs
           from made, memberships m where m.clinic_id = $1 and m.id = $2)
         insert into staff_hours (clinic_id, id, membership_id, weekday, from_minute, to_minute)
         select $1::uuid, uuidv7(), made.id, weekday, 480, 1080 from made, generate_series(1, 5) weekday`,
        [clinic.id, clinic.specialists[1].id],
      );
    };
    const away = (but: string) =>
      api.database.read(
        `insert into absences (clinic_id, id, resource_id, starts_at, ends_at, reason)
         select $1::uuid, uuidv7(), id, '2026-03-01', '2026-12-31', 'Leave' from memberships
         where clinic_id = $1 and 'specialist' = any(roles) and id <> $2`,
        [clinic.id, but],
      );
    it('who knows the patient does it all near the ideal days, or whom the patient wishes instead', async () => {
      const plan = await anApprovedPlan(desk, specialist);
      await hire();
      const [ada, ben] = clinic.specialists;
      await api.database.read('update plans set approved_by = $1 where id = $2', [ben.id, plan.planId]);
      const wish = { preference: { specialistIds: [ada.id], fromMinute: 14 * 60 } };
      for (const [asked, who] of [
        [{}, 'Dr Ben Moor'],
        [wish, 'Dr Ada Lind'],
      ] as const) {
        const { placed } = await propose(plan, asked);
        expect(placed.map(({ day, specialist: { name } }) => [day, name])).toEqual([
          ...['2026-03-02', '2026-03-17', '2026-04-01', '2026-04-16', '2026-05-01'].map((day) => [day, who]),
          ['2026-05-15', who], // a day before the ideal one, which is a Saturday
        ]);
      }
    });

    it('the only one who has time is found', async () => {
      const plan = await anApprovedPlan(desk, specialist);
      await hire();
      await away(clinic.specialists[1].id);
      const { placed } = await propose(plan, { first: 4 });
      expect(placed.map(({ day, specialist: { name } }) => [day, name])).toEqual([
        ['2026-03-02', 'Dr Ben Moor'],
        ['2026-03-17', 'Dr Ben Moor'],
        ['2026-04-01', 'Dr Ben Moor'],
        ['2026-04-16', 'Dr Ben Moor'],
      ]);
    });
  });

  it('says why a session cannot be placed, and what is nearest', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    await api.database.read(
      `insert into closures (clinic_id, day, name)
       select $1, d::date, 'Works' from generate_series('2026-03-28'::date, '2026-04-17'::date, '1 day') d`,
      [clinic.id],
    );
    const { placed, unplaced } = await propose(plan);
    expect(placed).toHaveLength(2);
    expect(unplaced.map(({ reason }) => reason.code)).toEqual([
      'no-specialist-hours',
      'waits-for',
      'waits-for',
      'waits-for',
    ]);
    expect(unplaced[0]?.nearest[0]).toMatchObject({ day: '2026-04-20', daysFromIdeal: 19, drift: 4 });
  });

  it('offers other openings for one session while the others stay', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    const { placed } = await propose(plan, { first: 3 });
    const { status, body } = await desk.post(`/plans/${plan.planId}/alternatives`, {
      sessionId: plan.sessionIds[1],
      keeping: placementsOf(placed),
    });
    expect(status).toBe(200);
    const days = body.map(({ day }: PlacedReply) => day);
    expect(days).toHaveLength(5);
    // 14 days at least to the sessions before and after it
    for (const day of days) expect(['2026-03-16', '2026-03-17', '2026-03-18']).toContain(day);
  });

  describe('when a new fact speaks against it', () => {
    it('tells the specialist what, and reception only what to do', async () => {
      const plan = await anApprovedPlan(desk, specialist);
      const { placed } = await propose(plan, { first: 2 });
      await desk.post(`/patients/${plan.patientId}/facts`, { code: 'pregnant', answer: 'yes' });
      const proposal = await desk.post(`/plans/${plan.planId}/proposal`, { first: 2 });
      expect(proposal.body.placed).toEqual([]);
      expect(proposal.body.unplaced).toEqual([
        { sessionId: plan.sessionIds[0], reason: { code: 'ask-the-specialist', params: {} }, nearest: [] },
        { sessionId: plan.sessionIds[1], reason: { code: 'ask-the-specialist', params: {} }, nearest: [] },
      ]);
      const seen = await specialist.post(`/plans/${plan.planId}/proposal`, { first: 1 });
      expect(seen.body.unplaced[0]).toMatchObject({
        reason: { code: 'finding' },
        findings: [{ code: 'pregnancy' }],
      });
      expect((await book(plan, placed)).status).toBe(412); // the plan is another since it was told
      const { version } = (await desk.get(`/plans/${plan.planId}`)).body;
      const refused = await book(plan, placed, version);
      expect(refused).toMatchObject({
        status: 409,
        body: { code: 'finding_blocks', instruction: 'ask-the-specialist' },
      });
      expect(JSON.stringify([proposal.body, refused.body])).not.toMatch(/pregnan/i);
    });

    it('waits for a tan, and places the rest after it', async () => {
      const plan = await anApprovedPlan(desk, specialist);
      api.clock.advance(60_000); // later than the intake
      await specialist.post(`/patients/${plan.patientId}/facts`, {
        code: 'tan',
        answer: { on: '2026-03-01' },
      });
      const { placed } = await propose(plan, { first: 2 });
      expect(placed.map(({ day }) => day)).toEqual(['2026-03-16', '2026-03-30']);
    });
  });
});
