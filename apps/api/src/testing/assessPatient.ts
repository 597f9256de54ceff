import type { AnswerValue } from '@stratum/clinical';
import type { AssessmentReply } from '../features/assessments/AssessmentReply.js';
import type { Client } from './client.js';
import { ok } from './ok.js';
import { writeAnswers } from './writeAnswers.js';

/** Who is assessed, and what of the intake is not as somebody without any history would answer. */
export interface ToAssess {
  born: string;
  phototype: number;
  answers: Readonly<Record<string, AnswerValue>>;
  given?: string;
  family?: string;
}

/** A patient with a signed assessment, made through HTTP alone. */
export interface Assessed {
  patientId: string;
  intakeId: string;
  /** As signing it replied. */
  assessment: AssessmentReply;
}

/** Registers a patient, fills in and submits an intake, examines and signs. */
export async function assessPatient(
  desk: Client,
  specialist: Client,
  { born, phototype, answers, given = 'Mara', family = 'Lenz' }: ToAssess,
): Promise<Assessed> {
  const patientId: string = ok(await desk.post('/patients', { given, family, born })).id;
  const intakeId: string = ok(await desk.post('/intakes', { patientId })).id;
  await writeAnswers(desk, intakeId, answers);
  ok(await desk.post(`/intakes/${intakeId}/submit`));
  const examined = await specialist.put(`/intakes/${intakeId}/examination`, { phototype }, { version: 0 });
  const { assessmentId } = ok(examined);
  const { version } = ok(await specialist.get(`/assessments/${assessmentId}`));
  const assessment = ok(await specialist.post(`/assessments/${assessmentId}/sign`, {}, { version }));
  return { patientId, intakeId, assessment };
}
