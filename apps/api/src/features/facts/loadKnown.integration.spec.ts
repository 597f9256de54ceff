import type { Day } from '@stratum/calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { fillIntake } from '../../testing/fillIntake.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { loadKnown } from './loadKnown.js';

const today = '2026-03-02';

describe('loadKnown', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let patientId: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    const patient = { given: 'Anna', family: 'Müller', born: '1991-11-20' };
    patientId = (await desk.post('/patients', patient)).body.id;
  });

  const anIntake = async (day: string, answers: Record<string, string | string[]>) => {
    const { body } = await desk.post('/intakes', { patientId });
    await fillIntake(desk, body.id, answers);
    await api.database.read(
      `update intakes set state = 'submitted', submitted_at = $2 where clinic_id = $3 and id = $1`,
      [body.id, `${day}T09:00:00Z`, clinic.id],
    );
    return body.id as string;
  };
  const said = (code: string, answer: unknown, origin: string, day: string, originId: string | null = null) =>
    api.database.read(
      `insert into patient_facts (clinic_id, id, patient_id, code, answer, origin, origin_id, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [clinic.id, newId(), patientId, code, JSON.stringify(answer), origin, originId, `${day}T09:00:00Z`],
    );
  const examined = (intakeId: string, day: string, phototype: number | null, corrections: object) =>
    api.database.read(
      `insert into examinations (clinic_id, id, patient_id, intake_id, phototype, corrections, examined_by, examined_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[clinic.id, newId(), patientId, intakeId, phototype, JSON.stringify(corrections)],
        ...[clinic.specialists[0].id, `${day}T10:00:00Z`],
      ],
    );
  const load = (intakeId?: string) => loadKnown(api.database, clinic.id, patientId, today, intakeId);

  it('knows little of a new patient, and takes none of it as "no"', async () => {
    expect(await load()).toEqual({
      known: { today, born: '1991-11-20', phototype: null, concerns: [], facts: {} },
      ...{ saidBy: {}, toReview: [], statements: [], takenBack: [], suggestedPhototype: null },
    });
  });

  it('puts the examination before the answers, and what was done here beside them', async () => {
    const intakeId = await anIntake('2026-02-01', {
      concerns: ['melasma', 'dullness'],
      'skin-burns': 'sometimes',
    });
    await said('keloid', 'no', 'intake', '2026-02-01', intakeId);
    await said('filler', 'no', 'intake', '2026-02-01', intakeId);
    await said('filler', { on: '2026-02-10', area: 'lips' }, 'record', '2026-02-10');
    await said('pregnant', 'no', 'intake', '2026-02-01', intakeId);
    await said('pregnant', 'unknown', 'check-in', '2026-02-20');
    await examined(intakeId, '2026-02-01', 4, { keloid: 'yes' });
    const { known, saidBy } = await load();
    expect(known).toEqual({
      ...{ today, born: '1991-11-20', phototype: 4, concerns: ['dullness', 'melasma'] },
      facts: { keloid: 'yes', filler: { on: '2026-02-10', area: 'lips' }, pregnant: 'unknown' },
    });
    expect(saidBy).toEqual({ keloid: 'examination', filler: 'record', pregnant: 'check-in' });
  });

  it('takes the concerns of the latest intake that was handed in, or of the one asked for', async () => {
    const first = await anIntake('2026-01-01', { concerns: ['melasma'] });
    const second = await anIntake('2026-02-01', { concerns: ['lips'] });
    const { body: open } = await desk.post('/intakes', { patientId });
    await fillIntake(desk, open.id, { concerns: ['temples'] });
    await examined(first, '2026-01-01', 2, {});
    await examined(second, '2026-02-01', 3, {});
    expect((await load()).known).toMatchObject({ concerns: ['lips'], phototype: 3 });
    expect((await load(first)).known).toMatchObject({ concerns: ['melasma'], phototype: 2 });
    expect((await load(open.id)).known).toMatchObject({ concerns: ['temples'], phototype: 3 });
  });

  it('reads a "yes" without a day as of the day it was said in the clinic, and never moves it', async () => {
    await api.database.read(
      `insert into patient_facts (clinic_id, id, patient_id, code, answer, origin, recorded_at)
       values ($1, $2, $3, 'waxing', '"yes"', 'desk', '2026-02-01T23:30:00Z')`,
      [clinic.id, newId(), patientId],
    );
    await said('peel', { kind: 'deep' }, 'desk', '2026-02-10');
    await said('pregnant', 'yes', 'desk', '2026-02-10');
    const asOf = async (day: Day) => (await loadKnown(api.database, clinic.id, patientId, day)).known.facts;
    const facts = {
      ...{ waxing: { on: '2026-02-02' }, peel: { kind: 'deep', on: '2026-02-10' }, pregnant: 'yes' },
    };
    expect(await asOf('2026-03-02')).toEqual(facts);
    expect(await asOf('2027-03-02')).toEqual(facts);
    expect(await asOf('2026-02-10')).toMatchObject({
      waxing: { on: '2026-02-02' },
      peel: { kind: 'deep' },
    });
  });

  it('reads inside a transaction what was just written in it', async () => {
    const facts = await api.database.transaction(async (tx) => {
      await tx.query(
        `insert into patient_facts (clinic_id, id, patient_id, code, answer, origin)
         values ($1, $2, $3, 'smoker', '"yes"', 'desk')`,
        [clinic.id, newId(), patientId],
      );
      return (await loadKnown(tx, clinic.id, patientId, today)).known.facts;
    });
    expect(facts).toEqual({ smoker: 'yes' });
  });

  it('knows no patient of another clinic', async () => {
    const other = await aClinic(api);
    await expect(loadKnown(api.database, other.id, patientId, today)).rejects.toMatchObject({ status: 404 });
  });
});
