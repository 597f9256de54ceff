import type { Day } from '@stratum/calendar';
import { areaOf, type Catalogue, type Protocol, protocolOf } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import type { Reader } from '../../database/rowsOf.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { loadCatalogue } from '../../features/protocols/loadCatalogue.js';
import { loadDefinitions } from '../../features/protocols/loadDefinitions.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import { type KnownTreatment, loadTreatments } from '../../features/visits/loadTreatments.js';
import type { OtherTreatment, Situation } from './Situation.js';

const MS_PER_MINUTE = 60_000;

export interface SituationQuery {
  readonly patientId: string;
  /** The plan whose sessions are booked; null for single visits. */
  readonly plan: StoredPlan | null;
  /** A visit that is about to move: its own days do not count. */
  readonly exceptVisitId?: string | null;
  readonly today: Day;
  /** When the request arrived, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Loads what decides on which days a patient may be treated: the rules of the plan, or those of today for
 * single visits, what is known, and every other treatment.
 * @throws Problem 404 when there is no such patient
 */
export async function loadSituation(
  reader: Reader,
  actor: Actor,
  { patientId, plan, exceptVisitId = null, today, at }: SituationQuery,
): Promise<Situation> {
  const { clinicId, clinic } = actor;
  const current = (await loadCatalogue(reader, clinicId)).catalogue;
  const catalogue = plan === null ? current : await loadPlanned(reader, clinicId, plan);
  const { known, policy } = await loadKnown(reader, clinicId, patientId, today);
  const treatments = await loadTreatments(reader, clinicId, patientId, clinic.timeZone, today);
  const others = treatments.filter(
    ({ visitId, planId, sessionId }) =>
      visitId !== exceptVisitId && (plan === null || planId !== plan.id || sessionId === null),
  );
  const planned = plan?.sessions.filter(
    (session) => session.visitId !== exceptVisitId || exceptVisitId === null,
  );
  return {
    patientId,
    zone: clinic.timeZone,
    today,
    now: Math.floor(at / MS_PER_MINUTE),
    catalogue,
    policy,
    known,
    gaps: plan?.constraints.gaps ?? [],
    separations: plan?.constraints.separations ?? [],
    fixed: (planned ?? []).flatMap(({ id, state, doneOn, bookedOn }) => {
      const day = state === 'done' ? doneOn : state === 'booked' ? bookedOn : null;
      return day === null ? [] : [{ id, day, done: state === 'done' }];
    }),
    others: await withProtocols(reader, clinicId, others, current),
  };
}

async function loadPlanned(reader: Reader, clinicId: string, plan: StoredPlan): Promise<Catalogue> {
  const ids = plan.courses.map(({ protocolId }) => protocolId);
  const definitions = await loadDefinitions<Protocol>(reader, 'protocols', clinicId, ids);
  const rulebook = await loadRulebook(reader, clinicId, plan.rulebookId);
  return { protocols: [...definitions.values()], rulebook };
}

async function withProtocols(
  reader: Reader,
  clinicId: string,
  treatments: readonly KnownTreatment[],
  current: Catalogue,
): Promise<OtherTreatment[]> {
  const ids = treatments.flatMap(({ protocolId }) => (protocolId === null ? [] : [protocolId]));
  const definitions = await loadDefinitions<Protocol>(reader, 'protocols', clinicId, ids);
  return treatments.map(({ id, protocolId, protocolCode, area, day, done }) => {
    const planned = protocolId === null ? undefined : definitions.get(protocolId);
    const protocol = planned ?? protocolOf(current, protocolCode);
    return { id, protocol, area: area ?? areaOf(protocol), day, done };
  });
}
