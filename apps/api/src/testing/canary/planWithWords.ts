import type { IntakeForm } from '@stratum/clinical';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { assessPatient } from '../assessPatient.js';
import type { Client } from '../client.js';
import { melasmaPatient } from '../melasmaPatient.js';
import { ok } from '../ok.js';
import type { CanaryClinic, CanaryRecords } from './CanaryClinic.js';
import { CANARY_FACT, canary, word } from './canary.js';

/** From registering to the approved plan, with words wherever words can be written. */
export async function planWithWords({ desk, specialist }: CanaryClinic): Promise<CanaryRecords> {
  const { definition } = ok(await desk.get<{ definition: IntakeForm }>('/intake-forms/current'));
  const texts = definition.sections
    .flatMap(({ questions }) => questions)
    .filter(({ type }) => type === 'text')
    .map(({ code }) => [code, word(code)]);
  if (texts.length === 0) throw new Error('The form has no question for words.');
  const answers = { ...melasmaPatient.answers, ...Object.fromEntries(texts) };
  const assessed = await assessPatient(desk, specialist, { ...melasmaPatient, ...canary, answers });
  const { patientId } = assessed;
  const path = `/patients/${patientId}`;
  const { version } = ok(await desk.get(path));
  ok(await desk.put(path, canary, { version }));
  const corrections = [{ code: CANARY_FACT, answer: 'no' }];
  const examination = { phototype: 3, notes: word('examination'), corrections };
  ok(await specialist.put(`/intakes/${assessed.intakeId}/examination`, examination, { version: 1 }));
  ok(await desk.post(`${path}/facts`, { code: CANARY_FACT, answer: 'yes' }));
  const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 2 }];
  const drafted = ok(
    await specialist.post<PlanReply>('/plans', { assessmentId: assessed.assessment.id, choices }),
  );
  const acceptances = (drafted.findings ?? [])
    .filter(({ severity }) => severity === 'caution')
    .map(({ finding }) => ({ finding, reason: word('acceptance') }));
  const plan = `/plans/${drafted.id}`;
  const approved = ok(
    await specialist.post<PlanReply>(`${plan}/approve`, { acceptances }, { version: drafted.version }),
  );
  await liveWithWords(specialist, approved);
  return { patientId, intakeId: assessed.intakeId, planId: drafted.id };
}

/** A journey far away and a pause that is over. */
async function liveWithWords(specialist: Client, { id, version }: PlanReply): Promise<void> {
  const event = { kind: 'away', name: word('event'), from: '2190-01-01', to: '2190-01-02' };
  ok(await specialist.post(`/plans/${id}/events`, event, { version }));
  ok(await specialist.post(`/plans/${id}/pause`, { reason: word('pause') }, { version: version + 1 }));
  ok(await specialist.post(`/plans/${id}/resume`, {}, { version: version + 2 }));
}
