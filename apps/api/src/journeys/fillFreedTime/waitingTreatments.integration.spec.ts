import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { WaitingReply } from '../../features/waiting/WaitingReply.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { beginAt } from '../../testing/beginAt.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { FreedTimeReply } from './FreedTimeReply.js';

/** Monday, 2 March 2026, 09:00 in Berlin; Dr Lind peels the first patient on Wednesday at 10:00, in the second room. */
describe('a treatment outside of plans that is waited for', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let people: string[];
  let peeled: VisitReply;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    await beginAt(api, '2026-03-02T08:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    people = await somePatients(api, clinic, 5);
    peeled = ok(await treat(0, 'mandelic-40', '2026-03-04T09:00:00Z'));
  });
  afterAll(() => api.stop());

  const treat = (who: number, protocolCode: string, startsAt: string, more: object = {}) =>
    desk.post<VisitReply>('/visits', {
      ...{ patientId: people[who], kind: 'treatment', protocolCode, startsAt },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id, ...more },
    });
  const waits = (who: number, body: object = { protocolCode: 'mandelic-40' }) =>
    desk.post('/waiting', { patientId: people[who], kind: 'treatment', ...body });
  const cancel = async () =>
    ok(await desk.post(`/visits/${peeled.id}/cancel`, { reason: 'Ill' }, { version: peeled.version }));
  const fits = async (): Promise<FreedTimeReply['fits']> =>
    ok(await desk.get('/freed-times')).freedTimes[0]?.fits ?? [];
  const offered = async () => (await fits()).map(({ entry }) => people.indexOf(entry.patient.id));
  const listed = async () => ok<WaitingReply[]>(await desk.get('/waiting'));

  it('is offered the time of one that fell away, with its minutes and a room for it, where no rule or finding stands against the day', async () => {
    const filled = { roomId: clinic.rooms[2].id };
    ok(await treat(2, 'ha-cheek', '2026-03-03T09:00:00Z', filled));
    ok(await specialist.post(`/patients/${people[3]}/facts`, { code: 'pregnant', answer: 'yes' }));
    for (const who of [1, 2, 3]) ok(await waits(who));
    await cancel();
    expect(await offered()).toEqual([1]);
    const [fit] = await fits();
    expect(fit?.entry).toMatchObject({ kind: 'treatment', protocolCode: 'mandelic-40', ready: true });
    expect(fit?.opening).toMatchObject({
      ...{ startsAt: peeled.startsAt, endsAt: peeled.endsAt },
      room: { id: clinic.rooms[1].id },
    });
    await api.database.read(
      `update memberships set performs = array_remove(performs, 'mandelic-40') where id = $1`,
      [clinic.specialists[0].id],
    );
    expect(await offered()).toEqual([]);
  });

  it('closes with a booking of just this treatment, and is back when that was a mistake', async () => {
    const entry = ok(await waits(1));
    const later = { roomId: clinic.rooms[2].id };
    ok(await treat(1, 'ha-cheek', '2026-04-20T08:00:00Z', later));
    expect(await listed()).toHaveLength(1);
    const visit = ok(await treat(1, 'mandelic-40', '2026-03-05T09:00:00Z'));
    expect(await listed()).toEqual([]);
    const undo = () => desk.post(`/waiting/${entry.id}/undo`);
    expect(await undo()).toMatchObject({ status: 409, body: { state: 'booked' } });
    ok(await desk.post(`/visits/${visit.id}/cancel`, { reason: 'Mistake' }, { version: visit.version }));
    expect(ok(await undo())).toMatchObject({ visit: null, protocolCode: 'mandelic-40' });
  });

  it('can be an earlier time than it has: it moves with its device, and waits on when that is taken back', async () => {
    const hers = ok(await treat(1, 'mandelic-40', '2026-03-06T09:00:00Z', { deviceIds: [clinic.device.id] }));
    const entry = ok(await waits(1, { visitId: hers.id }));
    expect(entry).toMatchObject({ kind: 'treatment', protocolCode: 'mandelic-40', visit: { id: hers.id } });
    expect(await waits(1, { visitId: hers.id })).toMatchObject({ status: 409, body: { state: 'waiting' } });
    ok(await treat(1, 'mandelic-40', '2026-04-06T08:00:00Z'));
    expect((await listed()).map(({ visit }) => visit?.id)).toEqual([hers.id]);
    await cancel();
    const [fit] = await fits();
    expect(fit?.opening.devices?.map(({ id }) => id)).toEqual([clinic.device.id]);
    expect(fit?.reasons).toContainEqual({ code: 'earlier', days: 2 });
    const { startsAt, specialist: who, room } = (fit as FreedTimeReply['fits'][number]).opening;
    const to = { startsAt, specialistId: who.id, roomId: room.id };
    const { visit } = ok(await desk.post(`/visits/${hers.id}/move`, to, { version: hers.version }));
    expect(visit).toMatchObject({ startsAt: peeled.startsAt, devices: [{ id: clinic.device.id }] });
    expect(await listed()).toEqual([]);
    ok(await desk.post(`/visits/${hers.id}/undo`, {}, { version: visit.version }));
    expect(await listed()).toMatchObject([{ id: entry.id, visit: { id: hers.id } }]);
  });

  it('is refused unless it could be booked: signed, named, and nothing else with it', async () => {
    const code = async (body: object) => {
      const { status, body: reply } = await waits(1, body);
      return [status, ...Object.values(reply.errors ?? {}).map((one) => (one as { code: string }).code)];
    };
    expect(await code({})).toEqual([400, 'required']);
    expect(await code({ protocolCode: 'unheard-of' })).toEqual([400, 'not_a_choice']);
    expect(await code({ kind: 'consultation', protocolCode: 'mandelic-40' })).toEqual([400, 'not_a_choice']);
    ok(await waits(1));
    await api.database.read(
      `update protocols set state = 'unsigned', signed_at = null, signed_by = null where clinic_id = $1 and code = 'mandelic-40'`,
      [clinic.id],
    );
    expect(await waits(2)).toMatchObject({
      ...{ status: 409, body: { code: 'protocol_unsigned', protocols: ['mandelic-40'] } },
    });
    expect((await listed()).map(({ ready }) => ready)).toEqual([false]);
    await cancel();
    expect(await offered()).toEqual([]);
  });
});
