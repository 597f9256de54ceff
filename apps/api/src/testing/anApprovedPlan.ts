import type { PlanReply } from '../features/plans/PlanReply.js';
import { assessPatient, type ToAssess } from './assessPatient.js';
import type { Client } from './client.js';
import { ok } from './ok.js';

/** What is chosen for a plan. */
export interface Chosen {
  protocolCode: string;
  rhythm?: 'half' | 'whole';
  sessions?: number;
  area?: string;
}

/** A patient with an approved plan, made through HTTP alone. */
export interface Planned {
  patientId: string;
  planId: string;
  /** As approving it replied. */
  plan: PlanReply;
  /** Ids of the sessions of its first course, in order. */
  sessionIds: string[];
}

const SIX_MANDELIC: readonly Chosen[] = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 6 }];

/**
 * A patient of 34 years, phototype III, with dull skin and nothing that speaks against treatment, and the approved
 * plan of six mandelic peels in the half rhythm, unless a test wants otherwise.
 */
export async function anApprovedPlan(
  desk: Client,
  specialist: Client,
  { choices = SIX_MANDELIC, ...who }: Partial<ToAssess> & { choices?: readonly Chosen[] } = {},
): Promise<Planned> {
  const toAssess = { born: '1991-08-01', phototype: 3, answers: {}, ...who };
  const { patientId, assessment } = await assessPatient(desk, specialist, toAssess);
  const draft = ok(await specialist.post<PlanReply>('/plans', { assessmentId: assessment.id, choices }));
  const acceptances = (draft.findings ?? [])
    .filter(({ severity }) => severity === 'caution')
    .map(({ finding }) => ({ finding, reason: 'Discussed with the patient' }));
  const approve = `/plans/${draft.id}/approve`;
  const plan = ok(await specialist.post<PlanReply>(approve, { acceptances }, { version: draft.version }));
  const sessionIds = (plan.courses[0]?.sessions ?? [])
    .filter(({ kind }) => kind === 'treatment')
    .map(({ id }) => id);
  return { patientId, planId: plan.id, plan, sessionIds };
}
