import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { utc } from '../../database/utc.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { toFindingReply } from '../../features/plans/toFindingReply.js';
import { addedSessions } from '../realignPlan/addedSessions.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import { refusalOf } from '../realignPlan/refusalOf.js';
import { tellRealigned } from '../stepVisit/tellRealigned.js';
import type { ForeseenReply } from './ForeseenReply.js';
import type { TouchedVisitReply } from './TouchedVisitReply.js';
import { toRefusalReply } from './toRefusalReply.js';

/** A decided change as it is told before it is made. */
export async function tellForeseen(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  change: PlanChange,
): Promise<ForeseenReply> {
  const { decision, findings = [] } = change;
  const refusal = refusalOf(change);
  const added = addedSessions(plan, decision.plan);
  const realigned = { ...decision, eventId: null, planId: plan.id, version: plan.version, added };
  const readsChart = actor.permissions.has('chart.read');
  return {
    status: decision.plan.state,
    realignment: tellRealigned(realigned, decision.plan.constraints, readsChart),
    waiting: decision.waiting.map(({ session, rule }) => ({ sessionId: session, rule })),
    findings: findings.map((finding) => toFindingReply(finding)),
    visits: await touchedVisits(tx, actor.clinicId, plan, change),
    refusal: refusal && toRefusalReply(refusal),
  };
}

/** Visits that lack something come first: they are in the way. */
async function touchedVisits(
  tx: EntityManager,
  clinicId: string,
  before: StoredPlan,
  { decision: { flags }, unfitVisits = [], cancels = [] }: PlanChange,
): Promise<TouchedVisitReply[]> {
  const booked = before.sessions.filter(({ state }) => state === 'booked');
  const visitOf = new Map(booked.map(({ id, visitId }) => [id, visitId]));
  const flagged = flags.flatMap((flag) => {
    const id = visitOf.get(flag.sessionId);
    return id && !unfitVisits.includes(id) ? [{ ...flag, id }] : [];
  });
  const ids = [...new Set([...unfitVisits, ...cancels, ...flagged.map(({ id }) => id)])];
  if (ids.length === 0) return [];
  const rows: { id: string; startsAt: string }[] = await tx.query(
    `select v.id, ${utc('v.starts_at')} as "startsAt" from visits v
     where v.clinic_id = $1 and v.id = any($2) order by v.starts_at, v.id`,
    [clinicId, ids],
  );
  return rows.map(({ id, startsAt }) => {
    const flag = flagged.find((one) => one.id === id);
    const sessionIds = booked.filter(({ visitId }) => visitId === id).map((one) => one.id);
    const about = { id, startsAt, sessionIds };
    if (cancels.includes(id)) return { ...about, because: 'cancelled', days: null, rule: null };
    if (flag === undefined) return { ...about, because: 'does-not-fit', days: null, rule: null };
    return { ...about, because: flag.kind, days: flag.days, rule: flag.rule };
  });
}
