import type { Day } from '@stratum/calendar';
import type { Protocol, Statement } from '@stratum/clinical';
import type { Reader } from '../../database/rowsOf.js';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import { protocolIdsOf } from '../../features/plans/protocolIdsOf.js';
import type { ProtocolsById } from '../../features/plans/protocolOfSession.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { loadCatalogue } from '../../features/protocols/loadCatalogue.js';
import { loadDefinitions } from '../../features/protocols/loadDefinitions.js';
import { loadBasis } from './loadBasis.js';

/** What decides about a plan that goes on: its own versions, and those that it could go on with. */
export interface PlanRules {
  readonly basis: ClinicalBasis;
  readonly statements: readonly Statement[];
  /** Every version that the plan names. */
  readonly protocols: ProtocolsById;
  /** What counts in the clinic today and is signed. */
  readonly signed: readonly Protocol[];
  /** Ids of what counts today, by code. */
  readonly protocolIds: Readonly<Record<string, string>>;
}

/**
 * Loads what a plan is shown and changed with.
 * @throws Problem 404 `not_found`
 */
export async function loadPlanRules(
  reader: Reader,
  clinicId: string,
  plan: StoredPlan,
  today: Day,
): Promise<PlanRules> {
  const { patientId, assessmentId } = plan;
  const about = { patientId, assessmentId, versions: versionsOf(plan) };
  const { statements, ...basis } = await loadBasis(reader, clinicId, about, today);
  const ids = protocolIdsOf(plan);
  const protocols = await loadDefinitions<Protocol>(reader, 'protocols', clinicId, ids);
  const current = await loadCatalogue(reader, clinicId);
  const signed = current.catalogue.protocols.filter(({ code }) => current.signed.has(code));
  return { basis, statements, protocols, signed, protocolIds: current.protocolIds };
}
