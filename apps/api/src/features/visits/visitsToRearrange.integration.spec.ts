import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { VisitReply } from './VisitReply.js';

const TODAY = '2026-03-02';

/** Monday, 2 March 2026, is today; of six mandelic peels two are booked, today and on 17 March. */
describe('visits that are not to take place as they are booked', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, specialist, { first: 2 });
  });

  const list = (more = '') =>
    desk.get<VisitReply[]>(`/visits?filter={"rearrangeOn":"${TODAY}"}&sort=["startsAt","ASC"]${more}`);
  const listed = async () =>
    ok(await list()).map(({ startsAt, instruction }) => `${startsAt.slice(0, 10)} ${instruction}`);
  const tell = async (code: string, answer: unknown) =>
    ok(await specialist.post(`/patients/${series.patientId}/facts`, { code, answer }));
  const planNow = async () => ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
  const verb = async (name: string, body: object) =>
    ok(
      await specialist.post(`/plans/${series.planId}/${name}`, body, { version: (await planNow()).version }),
    );
  const decide = async (reopened: PlanReply, decision: string, more: object = {}) =>
    verb('decide', { reopeningIds: reopened.reopenings?.map(({ id }) => id), decision, ...more });
  const visit = async (index: number) =>
    ok(await desk.get<VisitReply>(`/visits/${series.visits[index]?.id}`));

  it('are none while every booked day fits, and a review never is one', async () => {
    expect(await listed()).toEqual([]);
    expect(await visit(1)).toMatchObject({ instruction: null, window: { earliest: '2026-03-16' } });
  });

  it('stay on the list of the desk while their sessions wait, and nothing medical stands there', async () => {
    await tell('pregnant', 'yes');
    expect(await listed()).toEqual(['2026-03-02 cannot-take-place', '2026-03-17 cannot-take-place']);
    await decide(await planNow(), 'continue');
    const { body, headers } = await list('&range=[1,1]');
    expect(body).toHaveLength(1);
    expect(body[0]).toMatchObject({ id: series.visits[1]?.id, window: null });
    expect(JSON.stringify(body)).not.toContain('pregnan');
    expect(headers.get('content-range')).toBe('visits 1-1/2');
    await tell('pregnant', 'no');
    expect(await listed()).not.toContain('2026-03-17 cannot-take-place');
  });

  it('are asked about while nobody has decided, and need a new time then', async () => {
    const choices = [{ protocolCode: 'tca-30-35', sessions: 2 }];
    series = await aBookedSeries(desk, specialist, { choices, phototype: 2, first: 1 });
    await tell('isotretinoin', { on: '2026-03-01' });
    const [asked, ...others] = await listed();
    expect([asked?.slice(11), others]).toEqual(['ask-the-specialist', []]);
    await decide(await planNow(), 'continue');
    expect((await listed()).map((line) => line.slice(11))).toEqual(['find-new-time']);
    expect(await visit(0)).toMatchObject({ window: { earliest: '2026-08-28' } });
  });

  it('need a new time until they are moved to one of their days', async () => {
    const event = { kind: 'occasion', name: 'Wedding', from: '2026-03-18', to: '2026-03-18' };
    await verb('events', event);
    expect(await listed()).toContain('2026-03-17 find-new-time');
    const second = await visit(1);
    const { earliest } = second.window ?? { earliest: '' };
    expect(earliest).toBe('2026-03-19');
    const place = { specialistId: second.specialist.id, roomId: second.room.id };
    const openings = ok(
      await desk.post('/openings', {
        ...{ patientId: series.patientId, kind: 'treatment', visitId: second.id },
        ...{ from: earliest, to: '2026-03-27', specialistIds: [place.specialistId] },
      }),
    );
    const [opening] = openings;
    const at = { startsAt: opening.startsAt, ...place, roomId: opening.room.id };
    ok(await desk.post(`/visits/${second.id}/move`, at, { version: second.version }));
    expect((await listed()).filter((line) => !line.startsWith('2026-03-02'))).toEqual([]);
  });

  it('leave the list when they are cancelled, and when a specialist moves them against the rule', async () => {
    await verb('pause', { reason: 'A journey' });
    expect(await listed()).toEqual(['2026-03-02 cannot-take-place', '2026-03-17 cannot-take-place']);
    const first = await visit(0);
    ok(
      await desk.post(`/visits/${first.id}/cancel`, { reason: 'The plan rests' }, { version: first.version }),
    );
    expect(await listed()).toEqual(['2026-03-17 cannot-take-place']);
    await verb('resume', {});
    expect(await listed()).toEqual([]);
    const event = { kind: 'occasion', name: 'Wedding', from: '2026-03-18', to: '2026-03-18' };
    await verb('events', event);
    const second = await visit(1);
    const at = {
      startsAt: '2026-03-17T13:00:00Z',
      specialistId: second.specialist.id,
      roomId: second.room.id,
    };
    const override = { reason: 'She knows it will show' };
    ok(await specialist.post(`/visits/${second.id}/move`, { ...at, override }, { version: second.version }));
    expect(await listed()).toEqual([]);
  });

  it('are those of somebody who leaves, until they are with somebody else', async () => {
    const manager = await clinic.signIn('manager');
    const id = (await visit(1)).specialist.id;
    const { version } = ok(await manager.get(`/staff/${id}`));
    const left = ok(await manager.post(`/staff/${id}/leave`, { lastDay: '2026-03-13' }, { version }));
    expect(await listed()).toEqual(['2026-03-17 find-new-time']);
    expect((await visit(1)).lostTo).toEqual(['specialist-away']);
    expect((await visit(0)).lostTo).toEqual([]);
    ok(await manager.post(`/staff/${id}/leave`, { lastDay: null }, { version: left.version }));
    expect(await listed()).toEqual([]);
  });

  it('are those of this clinic alone', async () => {
    await verb('pause', { reason: 'A journey' });
    const stranger = await (await aClinic(api)).signIn('reception');
    expect(ok(await stranger.get(`/visits?filter={"rearrangeOn":"${TODAY}"}`))).toEqual([]);
  });
});
