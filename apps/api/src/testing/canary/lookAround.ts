import { dayAt } from '@stratum/calendar';
import { ok } from '../ok.js';
import type { CanaryClinic, CanaryRecords } from './CanaryClinic.js';
import { canary } from './canary.js';

/** Everything that shows the patient, searching by name too. */
export async function lookAround(
  { clinic, desk, specialist }: CanaryClinic,
  { patientId, intakeId, planId }: CanaryRecords,
): Promise<void> {
  for (const who of [desk, specialist]) {
    for (const text of [canary.family, 'orbel', canary.phone, canary.email]) {
      const found = ok(await who.post<unknown[]>('/patients/search', { text }));
      if (found.length !== 1) throw new Error(`${found.length} patients found`);
    }
    ok(await who.post('/patients/duplicates', canary));
    for (const path of ['/patients', `/patients/${patientId}`, `/patients/${patientId}/page`, '/today']) {
      ok(await who.get(path));
    }
    for (const path of ['/visits', `/plans/${planId}`, '/plans', '/intakes']) ok(await who.get(path));
    const day = dayAt(Date.now(), clinic.timeZone);
    ok(await who.get(`/calendar?from=${day}&to=${day}`));
  }
  for (const path of [`/intakes/${intakeId}`, '/assessments', `/patients/${patientId}/facts`]) {
    ok(await specialist.get(path));
  }
}
