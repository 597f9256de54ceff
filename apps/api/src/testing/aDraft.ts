import type { ClinicalBasis } from '../features/plans/ClinicalBasis.js';
import type { DraftRequest } from '../features/plans/DraftedPlan.js';
import { draftPlan } from '../features/plans/draftPlan.js';
import type { StoredPlan } from '../features/plans/StoredPlan.js';

/** A draft as it is stored, from choices and what was known then. */
export function aDraft(request: DraftRequest, basis: ClinicalBasis): StoredPlan {
  const { cycle, constraints, sessions, courses } = draftPlan(request, basis, () => (key) => `id ${key}`);
  return {
    id: 'plan',
    version: 1,
    state: 'draft',
    patientId: 'patient',
    assessmentId: 'assessment',
    rulebookId: 'rulebook',
    cycle,
    constraints,
    sessions,
    courses: courses.map(({ outsideTrials: _, ...course }) => {
      return { ...course, protocolId: `${course.protocolCode}/1`, signed: true };
    }),
  };
}
