import type { AnswerValue } from '@stratum/clinical';
import type { Api } from './apiOf.js';
import { type Submitted, submittedIntake } from './submittedIntake.js';

interface Wanted {
  name: string;
  born: string;
  answers: Readonly<Record<string, AnswerValue>>;
  phototype?: number;
}

export interface Signed extends Submitted {
  assessmentId: string;
}

/** A new patient whose assessment is examined and signed, for stories that begin with the plan. */
export async function signedAssessment(desk: Api, specialist: Api, wanted: Wanted): Promise<Signed> {
  const submitted = await submittedIntake(desk, wanted.name, wanted.born, wanted.answers);
  const seen = { phototype: wanted.phototype ?? 2, glogau: 2, notes: null, corrections: [] };
  await specialist('PUT', `/intakes/${submitted.intakeId}/examination`, seen, { version: 0 });
  const { intakes } = await specialist('GET', `/patients/${submitted.patientId}/page`);
  const { assessmentId } = intakes[0];
  const { version } = await specialist('GET', `/assessments/${assessmentId}`);
  await specialist('POST', `/assessments/${assessmentId}/sign`, {}, { version });
  return { ...submitted, assessmentId };
}
