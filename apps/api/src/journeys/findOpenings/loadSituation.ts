import type { Day } from '@stratum/calendar';
import { areaOf, type Catalogue, type Protocol } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import type { Reader } from '../../database/rowsOf.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import { loadHealings } from '../../features/plans/loadHealings.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { loadCatalogue } from '../../features/protocols/loadCatalogue.js';
import { loadDefinitions } from '../../features/protocols/loadDefinitions.js';
import { loadRules } from '../../features/protocols/loadRules.js';
import { type KnownTreatment, loadTreatments } from '../../features/visits/loadTreatments.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import type { OtherTreatment, Situation } from './Situation.js';

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
  const { clinicId } = actor;
  const zone = actor.clinic.timeZone;
  const rules = await loadDecisionRules(reader, clinicId, patientId, plan, today);
  const treatments = await loadTreatments(reader, clinicId, patientId, zone, today);
  const healings = await loadHealings(reader, clinicId, patientId, today);
  const others = treatments.filter(({ visitId, planId, sessionId }) => {
    const isOfPlan = plan !== null && planId === plan.id && sessionId !== null;
    return visitId !== exceptVisitId && !isOfPlan;
  });
  return {
    ...rules,
    patientId,
    zone,
    today,
    at,
    gaps: plan?.constraints.gaps ?? [],
    separations: plan?.constraints.separations ?? [],
    fixed: fixedOf(plan, exceptVisitId),
    others: await withProtocols(reader, clinicId, others),
    healings: healings.filter(({ planId }) => planId !== plan?.id),
  };
}

async function loadDecisionRules(
  reader: Reader,
  clinicId: string,
  patientId: string,
  plan: StoredPlan | null,
  today: Day,
): Promise<Pick<Situation, 'catalogue' | 'policy' | 'known' | 'protocolIds'>> {
  if (plan !== null) {
    const about = { patientId, assessmentId: plan.assessmentId, versions: versionsOf(plan) };
    const { catalogue, policy, known, rules } = await loadBasis(reader, clinicId, about, today);
    return { catalogue, policy, known, protocolIds: rules.protocolIds };
  }
  const { catalogue, policy, protocolIds } = await loadRules(reader, clinicId);
  const { known } = await loadKnown(reader, clinicId, patientId, today);
  return { catalogue, policy, known, protocolIds };
}

function fixedOf(plan: StoredPlan | null, exceptVisitId: string | null): Situation['fixed'] {
  return (plan?.sessions ?? []).flatMap(({ id, state, doneOn, bookedOn, visitId }) => {
    const day = state === 'done' ? doneOn : state === 'booked' ? bookedOn : null;
    const moves = exceptVisitId !== null && visitId === exceptVisitId;
    return day === null || moves ? [] : [{ id, day, done: state === 'done' }];
  });
}

/** Single visits name a protocol by its code only: the version of today stands for it. */
async function withProtocols(
  reader: Reader,
  clinicId: string,
  treatments: readonly KnownTreatment[],
): Promise<OtherTreatment[]> {
  const ids = treatments.flatMap(({ protocolId }) => (protocolId === null ? [] : [protocolId]));
  const definitions = await loadDefinitions<Protocol>(reader, 'protocols', clinicId, ids);
  if (ids.length === treatments.length) return treatments.map((one) => withProtocol(one, definitions, null));
  const { catalogue } = await loadCatalogue(reader, clinicId);
  return treatments.map((one) => withProtocol(one, definitions, catalogue));
}

function withProtocol(
  { id, protocolId, protocolCode, area, day, done }: KnownTreatment,
  planned: ReadonlyMap<string, Protocol>,
  current: Catalogue | null,
): OtherTreatment {
  const found = current?.protocols.find(({ code }) => code === protocolCode);
  const protocol = (protocolId === null ? found : planned.get(protocolId)) as Protocol;
  return { id, protocol, area: area ?? areaOf(protocol), day, done };
}
