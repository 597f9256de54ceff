import type { Protocol } from '@stratum/clinical';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { VersionsOfPlan } from './VersionsOfPlan.js';

/** What findings read of a protocol; its days and minutes are no part of that. */
const findingsRead = (protocol: Protocol) =>
  JSON.stringify(
    protocol.kind === 'peel'
      ? [protocol.depth, protocol.agent, protocol.ingredients, protocol.suitability]
      : [protocol.material, protocol.area, protocol.agent, protocol.ingredients, protocol.volumeMl],
  );

/**
 * Whether new versions can say anything else about the patient, so that the chart has to be read: rules changed, an
 * agent did, or there are dates of the patient's own.
 */
export function readsPatient(
  { courses, rulebookId, constraints }: StoredPlan,
  versions: VersionsOfPlan,
): boolean {
  const { signed, protocols } = versions;
  if (signed.rulebook !== null && signed.rulebook.id !== rulebookId) return true;
  return courses.some(({ protocolCode, protocolId }) => {
    const current = signed.protocols.get(protocolCode);
    if (current === undefined || current.id === protocolId) return false;
    const before = protocols.get(protocolId) as Protocol;
    return (constraints.events ?? []).length > 0 || findingsRead(before) !== findingsRead(current.definition);
  });
}
