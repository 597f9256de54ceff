import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sealer } from '../audit/seal/Sealer.js';
import { verifyChain } from '../audit/seal/verifyChain.js';
import { newId } from '../database/newId.js';
import { aClinic, type TestClinic } from '../testing/aClinic.js';
import { startApi, type TestApi } from '../testing/startApi.js';

describe('the audit', () => {
  let api: TestApi;
  let clinic: TestClinic;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    for (let n = 0; n < 60; n++) await event(clinic.id, `see-${n}`);
    await seal();
  });
  afterAll(() => api.stop());

  const seal = () => api.app.get(Sealer).seal();
  const event = (clinicId: string, action: string) =>
    api.database.read(
      `insert into audit_events (clinic_id, id, actor_name, action, subject, patient_ids)
       values ($1, $2, 'Rita', $3, 'patient', array[$4::uuid])`,
      [clinicId, newId(), action, randomUUID()],
    );

  it('can neither be changed nor deleted nor emptied', async () => {
    for (const table of ['audit_events', 'audit_seals']) {
      for (const statement of [
        `update ${table} set clinic_id = clinic_id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(api.database.read(statement)).rejects.toMatchObject({ code: '42501' });
      }
    }
  });

  it('is sealed event by event, clinic by clinic', async () => {
    const other = await aClinic(api);
    await event(other.id, 'see');
    await seal();
    expect(await verifyChain(api.database, clinic.id)).toMatchObject({
      sealed: 60,
      unsealed: 0,
      wrong: null,
    });
    expect(await verifyChain(api.database, other.id)).toMatchObject({
      sealed: 1,
      head: { position: 1 },
      wrong: null,
    });
  });

  it('is sealed once when many processes do it at once', async () => {
    const busy = await aClinic(api);
    for (let n = 0; n < 20; n++) await event(busy.id, 'see');
    const second = await startApi({ besides: api });
    await Promise.all(Array.from({ length: 6 }, (_, n) => (n % 2 ? second : api).app.get(Sealer).seal()));
    expect(await verifyChain(api.database, busy.id)).toMatchObject({ sealed: 20, unsealed: 0, wrong: null });
    await second.stop();
  });

  it('is sealed even where an event comes to light later than one that was made after it', async () => {
    const slow = await aClinic(api);
    const early = newId();
    await api.database.transaction(async (tx) => {
      await tx.query(
        `insert into audit_events (clinic_id, id, actor_name, action, subject) values ($1, $2, 'Rita', 'early', 'patient')`,
        [slow.id, early],
      );
      await event(slow.id, 'late');
      await tx.query('select pg_sleep(1.2)');
      await seal();
      expect(await verifyChain(api.database, slow.id)).toMatchObject({ sealed: 1, unsealed: 0 });
    });
    await seal();
    expect(await verifyChain(api.database, slow.id)).toMatchObject({ sealed: 2, unsealed: 0, wrong: null });
  });

  const tampered: [string, string, { position: number; what: string } | null][] = [
    [
      'a changed name',
      `update audit_events set actor_name = 'Nobody' where ID`,
      { position: 30, what: 'changed' },
    ],
    [
      'a changed patient',
      `update audit_events set patient_ids = '{}' where ID`,
      { position: 30, what: 'changed' },
    ],
    [
      'a moment moved by a microsecond',
      `update audit_events set at = at + interval '1 microsecond' where ID`,
      { position: 30, what: 'changed' },
    ],
    ['a deleted event', `delete from audit_events where ID`, { position: 30, what: 'missing' }],
    [
      'an event deleted with its seal',
      `with gone as (delete from audit_seals s where position = 30 and clinic_id = CLINIC returning event_id)
       delete from audit_events where clinic_id = CLINIC and id in (select event_id from gone)`,
      { position: 30, what: 'seal-missing' },
    ],
    [
      'two events that changed places',
      `create temp table two on commit drop as
         select * from audit_seals where clinic_id = CLINIC and position in (30, 31);
       delete from audit_seals where clinic_id = CLINIC and position in (30, 31);
       insert into audit_seals (clinic_id, position, event_id, digest)
         select clinic_id, 61 - position, event_id, digest from two`,
      { position: 30, what: 'changed' },
    ],
    [
      'a seal computed by somebody else',
      `update audit_seals set digest = md5('x') || md5('y') where clinic_id = CLINIC and position = 30`,
      { position: 30, what: 'changed' },
    ],
  ];

  it.each(tampered)('shows %s, and where', async (_name, statement, wrong) => {
    const victim = await aClinic(api);
    for (let n = 0; n < 60; n++) await event(victim.id, `see-${n}`);
    await seal();
    const [row] = await api.database.read<{ id: string }>(
      'select event_id as id from audit_seals where clinic_id = $1 and position = 30',
      [victim.id],
    );
    await behindTheTriggers(
      statement
        .replace('ID', `clinic_id = '${victim.id}' and id = '${row?.id}'`)
        .replaceAll('CLINIC', `'${victim.id}'`),
    );
    const report = await verifyChain(api.database, victim.id);
    expect(report.wrong).toMatchObject(wrong as object);
    if (report.wrong?.what === 'missing') expect(report.wrong.eventId).toBe(row?.id);
  });

  it('shows an end that was cut off, by a head that was noted elsewhere', async () => {
    const manager = await clinic.signIn('manager');
    await seal();
    const { body: before } = await manager.get('/audit-events/integrity');
    expect(before).toMatchObject({ sound: true, wrong: null });
    const { position, digest } = before.head;
    const known = `/audit-events/integrity?position=${position}&digest=${digest}`;
    expect((await manager.get(known)).body).toMatchObject({ sound: true });
    await behindTheTriggers(
      `with gone as (delete from audit_seals where clinic_id = '${clinic.id}' and position > ${position - 3} returning event_id)
       delete from audit_events where clinic_id = '${clinic.id}' and id in (select event_id from gone)`,
    );
    expect((await manager.get(known)).body).toMatchObject({
      sound: false,
      wrong: { position: position - 2 },
    });
  });

  it('shows a manager everything and a specialist what they did themselves', async () => {
    const fresh = await aClinic(api);
    const [ada] = fresh.specialists;
    const specialist = await fresh.signInAs(ada);
    const manager = await fresh.signIn('manager');
    expect(
      (await specialist.get('/audit-events')).body.map(({ actorId }: { actorId: string }) => actorId),
    ).toEqual([ada.id]);
    const all = await manager.get('/audit-events?sort=["at","ASC"]');
    expect(all.body.map(({ action, actorName }: Record<string, string>) => [action, actorName])).toEqual([
      ['sign-in', 'Dr Ada Lind'],
      ['sign-in', 'Max Leitung'],
    ]);
    expect((await (await fresh.signIn('reception')).get('/audit-events')).status).toBe(403);
    expect((await specialist.get('/audit-events/integrity')).status).toBe(403);
  });

  /** What somebody with the keys to the server could do. */
  async function behindTheTriggers(statement: string): Promise<void> {
    await api.database.transaction(async (tx) => {
      await tx.query('alter table audit_seals drop constraint if exists audit_seals_event_id_fkey');
      for (const table of ['audit_events', 'audit_seals']) {
        await tx.query(`alter table ${table} disable trigger user`);
      }
      await tx.query(statement);
      for (const table of ['audit_events', 'audit_seals']) {
        await tx.query(`alter table ${table} enable trigger user`);
      }
    });
  }
});
