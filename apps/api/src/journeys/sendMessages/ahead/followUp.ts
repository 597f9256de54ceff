import { addDays, type Day, dayAt } from '@stratum/calendar';
import { type Area, stepsOf } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../database/newId.js';
import { loadMessageRules } from '../../../features/messages/settings/loadMessageRules.js';
import { loadRules } from '../../../features/protocols/loadRules.js';

/** How long after a treatment a call can still be due; later ones are reviews. */
const LOOK_BACK = 14;

interface Treated {
  readonly visitId: string;
  readonly patientId: string;
  readonly protocolCode: string;
  readonly area: Area;
  readonly doneOn: Day;
}

const TREATED = /* sql */ `
  select distinct v.id as "visitId", v.patient_id as "patientId", t.protocol_code as "protocolCode", t.area,
    t.done_on as "doneOn"
  from treatment_records t join visits v on v.clinic_id = t.clinic_id and v.id = t.visit_id
  where t.clinic_id = $1 and t.done_on > $2 and v.state = 'done'`;

/**
 * Puts whom to call after a treatment on the call list, from the first day that the signed figures name: once for each
 * visit and day.
 * @param now milliseconds since 1970
 */
export async function followUp(
  tx: EntityManager,
  { clinicId, zone }: { clinicId: string; zone: string },
  now: number,
): Promise<void> {
  const { followUpCalls } = await loadMessageRules(tx, clinicId);
  if (!followUpCalls) return;
  const today = dayAt(now, zone);
  const treated: Treated[] = await tx.query(TREATED, [clinicId, addDays(today, -LOOK_BACK)]);
  if (treated.length === 0) return;
  const { catalogue } = await loadRules(tx, clinicId);
  const calls = treated.flatMap(({ visitId, patientId, protocolCode, area, doneOn }) => {
    const protocol = catalogue.protocols.find(({ code }) => code === protocolCode);
    if (protocol === undefined) return [];
    const session = { id: visitId, on: doneOn, ideal: doneOn, first: false, last: false };
    const steps = stepsOf({
      ...{ session, protocol, area, findings: [] },
      ...{ known: { phototype: null, concerns: [] }, rulebook: catalogue.rulebook },
    });
    return steps
      .filter(
        ({ code, from, until }) => code === 'follow-up-call' && from <= today && today <= addDays(until, 2),
      )
      .map(({ from }) => ({ visitId, patientId, dueOn: from }));
  });
  for (const { visitId, patientId, dueOn } of calls) {
    await tx.query(
      `insert into calls (clinic_id, id, patient_id, visit_id, reason, key, due_on, created_at)
       values ($1, $2, $3, $4, 'follow-up', $5, $6, $7) on conflict (clinic_id, key) do nothing`,
      [clinicId, newId(), patientId, visitId, `follow-up:${visitId}:${dueOn}`, dueOn, new Date(now)],
    );
  }
}
