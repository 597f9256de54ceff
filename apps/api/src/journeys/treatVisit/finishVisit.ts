import { type Day, dayAt } from '@stratum/calendar';
import { areaOf, type Protocol } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { insertFacts } from '../../features/facts/insertFacts.js';
import { lockPlansOf } from '../../features/plans/lockPlansOf.js';
import { loadCatalogue } from '../../features/protocols/loadCatalogue.js';
import { loadDefinitions } from '../../features/protocols/loadDefinitions.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import { insertRecord } from '../../features/visits/insertRecord.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { patientOfVisit } from '../../features/visits/patientOfVisit.js';
import { requireStep } from '../../features/visits/requireStep.js';
import { takeStep } from '../../features/visits/takeStep.js';
import { treatmentsOfVisit } from '../../features/visits/treatmentsOfVisit.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { Moment } from '../findOpenings/Moment.js';
import { reopenAfter } from '../reopenPlans/reopenAfter.js';
import { treatmentTold } from '../reopenPlans/treatmentTold.js';
import type { SeenVisit } from '../stepVisit/stepVisit.js';
import { tellPlan } from '../stepVisit/tellPlan.js';
import type { VisitStepReply } from '../stepVisit/VisitStepReply.js';
import { belongs, checkRecords, type DoneTreatment } from './checkRecords.js';
import type { RecordBody } from './RecordBody.js';

/**
 * Ends a visit with what was given and the day it really was done on: that becomes a fact about the patient, and
 * the plan goes on from it. Other plans of the patient are looked at again as after an answer.
 * @throws Problem 400 on the records, 404, 409 `wrong_state`, 412
 */
export async function finishVisit(
  database: Database,
  actor: Actor,
  seen: SeenVisit,
  records: readonly RecordBody[],
  moment: Moment,
): Promise<VisitStepReply> {
  return database.transaction(async (tx) => {
    // What was given can open every other plan of the patient again: plans are locked before visits.
    await lockPlansOf(tx, actor.clinicId, await patientOfVisit(tx, actor.clinicId, seen.id));
    const visit = await lockVisit(tx, actor.clinicId, seen.id, seen.version);
    requireStep(visit.state, 'done');
    const treatments = await loadDone(tx, actor.clinicId, visit);
    checkRecords(records, treatments);
    const on = dayAt((visit.startedAt ?? visit.startsAt).getTime(), actor.clinic.timeZone);
    const doneAt = new Date(moment.at);
    const { stepId } = await takeStep(tx, actor, visit, 'done', doneAt, { doneAt });
    const change = () => keepRecords(tx, actor, visit, records, treatments, { on, doneAt });
    await reopenAfter(tx, actor, { ...treatmentTold(visit), change }, moment);
    const happened = (session: string) => ({ kind: 'done' as const, session, on });
    const realignment = await tellPlan(tx, actor, visit, stepId, happened, moment);
    const [changed] = await changedVisits(tx, actor, [visit.id]);
    return { visit: changed as VisitReply, ...(realignment === null ? {} : { realignment }) };
  });
}

async function loadDone(tx: EntityManager, clinicId: string, visit: LockedVisit): Promise<DoneTreatment[]> {
  const treatments = await treatmentsOfVisit(tx, clinicId, visit);
  const { protocolIds } = await loadCatalogue(tx, clinicId);
  const idOf = ({ protocolId, protocolCode }: (typeof treatments)[number]) =>
    protocolId ?? (protocolIds[protocolCode] as string);
  const definitions = await loadDefinitions<Protocol>(tx, 'protocols', clinicId, treatments.map(idOf));
  return treatments.map((one) => ({ ...one, protocol: definitions.get(idOf(one)) as Protocol }));
}

async function keepRecords(
  tx: EntityManager,
  actor: Actor,
  { id: visitId, patientId }: LockedVisit,
  records: readonly RecordBody[],
  treatments: readonly DoneTreatment[],
  { on, doneAt }: { on: Day; doneAt: Date },
): Promise<void> {
  for (const record of records) {
    const treatment = treatments.find((one) => belongs(record, one)) as DoneTreatment;
    const { protocol, sessionId } = treatment;
    const area = treatment.area ?? areaOf(protocol);
    const { protocolCode, product, amount = null, unit = null, lot = null } = record;
    const originId = await insertRecord(tx, actor, {
      ...{
        visitId,
        patientId,
        sessionId,
        protocolCode,
        area,
        product,
        amount,
        unit,
        lot,
        doneOn: on,
        at: doneAt,
      },
      reaction: record.reaction ?? '',
      notes: record.notes ?? '',
    });
    const facts =
      protocol.kind === 'peel' ? { peel: { on, kind: protocol.depth, area } } : { filler: { on, area } };
    await insertFacts(tx, actor, { patientId, facts, origin: 'record', originId, at: doneAt });
  }
}
