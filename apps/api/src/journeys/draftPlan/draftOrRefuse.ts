import { areaOf, type DraftPlan, InvalidCourse, protocolOf } from '@stratum/clinical';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { DraftedPlan, DraftRequest } from '../../features/plans/DraftedPlan.js';
import { draftPlan } from '../../features/plans/draftPlan.js';
import { evaluatePlan } from '../../features/plans/evaluatePlan.js';
import { findingBlocks } from '../../features/plans/findingBlocks.js';
import { invalid } from '../../http/problems/invalid.js';
import type { Problem } from '../../http/problems/Problem.js';

/**
 * The plan that follows from choices.
 * @param naming how courses and sessions are called; by the keys of the draft when left out
 * @throws Problem 400 on the choice that is not possible, 409 `finding_blocks` with what stands against it
 */
export function draftOrRefuse(
  request: DraftRequest,
  basis: ClinicalBasis,
  naming?: (draft: DraftPlan) => (key: string) => string,
): DraftedPlan {
  const known = new Set(basis.catalogue.protocols.map(({ code }) => code));
  const unknown = request.choices.findIndex(({ protocolCode }) => !known.has(protocolCode));
  if (unknown >= 0) throw invalid({ [`choices.${unknown}.protocolCode`]: { code: 'unknown_protocol' } });
  const blocking = standingAgainst(request, basis);
  if (blocking.length > 0) throw findingBlocks(blocking);
  try {
    return draftPlan(request, basis, naming);
  } catch (error) {
    throw error instanceof InvalidCourse ? refusalOf(error, request) : error;
  }
}

/** What is absolute today, however far ahead a session may lie. */
function standingAgainst({ choices }: DraftRequest, basis: ClinicalBasis) {
  const treatments = choices.map(({ protocolCode, area }) => {
    return { protocolCode, area: area ?? areaOf(protocolOf(basis.catalogue, protocolCode)), on: basis.today };
  });
  return evaluatePlan(treatments, basis).filter(({ severity }) => severity === 'absolute');
}

function refusalOf({ protocol, reason, params }: InvalidCourse, { choices }: DraftRequest): Problem {
  const place = choices.findIndex(({ protocolCode }) => protocolCode === protocol);
  const field = reason === 'area_not_of_protocol' ? 'area' : 'sessions';
  return invalid({ [`choices.${place}.${field}`]: { code: reason, params: { ...params } } });
}
