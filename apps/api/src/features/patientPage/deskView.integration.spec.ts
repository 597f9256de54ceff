import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import { aChart } from '../../testing/aChart.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const CANARY = 'canary-7f3';

describe('what the desk is shown', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let patientId: string;
  let intakeId: string;
  let chart: ReturnType<typeof aChart>;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    const patient = {
      given: 'Anna',
      family: 'Müller',
      born: '1991-11-20',
      allergyNote: 'Hives after ibuprofen',
    };
    patientId = (await desk.post('/patients', patient)).body.id;
    intakeId = (await desk.post('/intakes', { patientId })).body.id;
    chart = aChart(api, clinic, { patientId, intakeId, word: CANARY });
  });

  const page = async (who: Client) => (await who.get(`/patients/${patientId}/page`)).body;
  it('never shows the desk a medical word', async () => {
    await desk.put(`/intakes/${intakeId}/answers/other-drugs`, { value: CANARY, revision: 0 });
    await chart.write(
      `insert into examinations (clinic_id, id, patient_id, intake_id, phototype, notes, corrections, examined_by)
       values ($1, $2, $3, $4, 5, $5, '{"porphyria": "yes"}', $6)`,
      ...[newId(), patientId, intakeId, CANARY, clinic.specialists[0].id],
    );
    await specialist.post(`/patients/${patientId}/facts`, { code: 'porphyria', answer: 'yes' });
    await chart.handedIn();
    const { planId, one } = await chart.planned(await chart.assessed());
    await chart.visited(planId, one);
    await desk.post('/intakes', { patientId });
    const search = { text: 'müller', limit: 50 };
    const { body: patient } = await desk.get(`/patients/${patientId}`);
    const replies = [
      await desk.get(`/patients/${patientId}/page`),
      await desk.get(`/patients/${patientId}`),
      await desk.put(`/patients/${patientId}`, { ...patient, preferred: 'Anni' }, { version: 1 }),
      await desk.put(`/patients/${patientId}`, patient, { version: 1 }),
      await desk.get('/patients'),
      await desk.post('/patients/search', search),
      await desk.post('/patients/duplicates', { given: 'Anna', family: 'Müller' }),
      await desk.get(`/patients/${patientId}/facts`),
      await desk.post(`/patients/${patientId}/facts`, { code: 'smoker', answer: 'yes' }),
      await desk.get('/intakes'),
      await desk.get('/intakes/counts'),
      await desk.get(`/intakes/${intakeId}`),
      await desk.put(`/intakes/${intakeId}/answers/other-drugs`, { value: 'x', revision: 0 }),
      await desk.post('/intakes', { patientId }),
    ];
    for (const { body } of replies) {
      const text = JSON.stringify(body);
      for (const word of [
        CANARY,
        'porphyria',
        'hsv',
        'cardiac',
        'pregnan',
        'phototype',
        'melasma',
        'recommendation',
      ]) {
        expect(text).not.toContain(word);
      }
    }
    expect(JSON.stringify(await page(specialist))).toContain(CANARY);
  });
});
