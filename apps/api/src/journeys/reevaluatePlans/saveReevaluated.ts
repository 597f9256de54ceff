import type { Window, WindowChange } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudits } from '../../audit/recordAudits.js';
import { jsonLines } from '../../database/jsonLines.js';
import { newId } from '../../database/newId.js';
import { packConstraints } from '../../features/plans/packConstraints.js';
import type { StoredChange } from '../../features/plans/StoredChange.js';
import type { Reevaluated } from './Reevaluated.js';
import { saveSessions } from './saveSessions.js';

/**
 * Writes what became of many plans with a handful of statements: plans, courses, sessions, events, reopenings, audit.
 * @param reevaluationId null where no job looked at them
 */
export async function saveReevaluated(
  tx: EntityManager,
  actor: AuditActor,
  reevaluationId: string | null,
  done: readonly Reevaluated[],
  now: Date,
): Promise<void> {
  const taken = done
    .filter(({ before, decision }) => decision.plan !== before)
    .map((one) => ({ ...one, eventId: newId() }));
  const eventOf = new Map(taken.map(({ before, eventId }) => [before.id, eventId]));
  await savePlans(tx, actor, taken, now);
  await saveSessions(tx, actor.clinicId, taken);
  await addEvents(tx, actor, reevaluationId, taken, now);
  await openAgain(tx, actor.clinicId, done, eventOf, now);
  await recordAudits(
    tx,
    actor,
    taken.map(({ before, decision }) => ({
      ...{ action: 'realign-rules-changed', subject: 'plan', subjectId: before.id },
      patientIds: [before.patientId],
      fields: decision.conflict.length > 0 ? ['windows'] : ['protocols', 'windows'],
    })),
  );
}

async function savePlans(
  tx: EntityManager,
  { clinicId, membershipId }: AuditActor,
  taken: readonly Reevaluated[],
  now: Date,
): Promise<void> {
  const plans = taken.map(({ decision }) => decision.plan);
  await tx.query(
    `update plans p set constraints = n.constraints::jsonb, cycle = n.cycle::jsonb, rulebook_id = n.rulebook_id,
       version = version + 1, updated_by = $6, updated_at = $7
     from unnest($2::uuid[], string_to_array($3, E'\\n', ''), string_to_array($4, E'\\n', ''), $5::uuid[])
       as n (id, constraints, cycle, rulebook_id)
     where p.clinic_id = $1 and p.id = n.id`,
    [
      clinicId,
      plans.map(({ id }) => id),
      jsonLines(plans.map(({ constraints }) => packConstraints(constraints))),
      jsonLines(plans.map(({ cycle }) => cycle)),
      plans.map(({ rulebookId }) => rulebookId),
      membershipId,
      now,
    ],
  );
  const courses = taken.flatMap(({ decision: { plan } }) =>
    plan.courses.map(({ id, protocolId }) => ({ id, protocolId })),
  );
  await tx.query(
    `update courses c set protocol_id = n."protocolId"
     from jsonb_to_recordset($2::jsonb) as n (id uuid, "protocolId" uuid)
     where c.clinic_id = $1 and c.id = n.id and c.protocol_id <> n."protocolId"`,
    [clinicId, JSON.stringify(courses)],
  );
}

/** Before and after stand in the changes of the event; it cannot be taken back, so nothing more is kept. */
async function addEvents(
  tx: EntityManager,
  { clinicId, membershipId }: AuditActor,
  reevaluationId: string | null,
  taken: readonly (Reevaluated & { eventId: string })[],
  now: Date,
): Promise<void> {
  const events = taken.map(({ before, decision, eventId }) => {
    return { id: eventId, planId: before.id, changes: decision.changes.map(withoutPaths) };
  });
  await tx.query(
    `insert into plan_events (clinic_id, id, plan_id, kind, occurrence, changes, "by", "at")
     select $1, e.id, e."planId", 'rules-changed', $3, e.changes, $4, $5
     from jsonb_to_recordset($2::jsonb) as e (id uuid, "planId" uuid, changes jsonb)`,
    [clinicId, JSON.stringify(events), JSON.stringify({ reevaluationId }), membershipId, now],
  );
}

/** The days and the rule are told. */
const withoutPaths = ({ session, before, after, rule }: WindowChange): StoredChange => ({
  ...{ session, rule },
  before: daysOf(before),
  after: daysOf(after),
});

const daysOf = ({ earliest, ideal, latest }: Window) => ({ earliest, ideal, latest });

/** Nobody decides about a draft: it is changed or approved as it is. */
async function openAgain(
  tx: EntityManager,
  clinicId: string,
  done: readonly Reevaluated[],
  eventOf: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const opened = done
    .filter(({ before, decision }) => before.state !== 'draft' && decision.news.length > 0)
    .map(({ before, decision }) => {
      const eventId = eventOf.get(before.id) ?? null;
      return { id: newId(), planId: before.id, news: decision.news, eventId };
    });
  await tx.query(
    `insert into plan_reopenings (clinic_id, id, plan_id, cause, news, event_id, opened_at)
     select $1, o.id, o."planId", 'protocol', o.news, o."eventId", $3
     from jsonb_to_recordset($2::jsonb) as o (id uuid, "planId" uuid, news jsonb, "eventId" uuid)`,
    [clinicId, JSON.stringify(opened), now],
  );
}
