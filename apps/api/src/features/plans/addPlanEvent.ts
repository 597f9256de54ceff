import type { Window, WindowChange } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';
import type { PlanSnapshot } from '../../database/PlanSnapshot.js';
import { packConstraints } from './packConstraints.js';
import type { StoredChange } from './StoredChange.js';

/** What happened to a plan, to be told on its page and, where it can be, taken back. */
export interface NewPlanEvent {
  kind: string;
  occurrence: Readonly<Record<string, unknown>>;
  before: PlanSnapshot | null;
  after: PlanSnapshot | null;
  changes: readonly WindowChange[];
  /** When, in milliseconds since 1970; the clock of the database when left out. */
  now?: number | undefined;
}

/** Writes one event of a plan. @returns its id */
export async function addPlanEvent(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  planId: string,
  { kind, occurrence, before, after, changes, now }: NewPlanEvent,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into plan_events (clinic_id, id, plan_id, kind, occurrence, "before", "after", changes, "by", "at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9,
       coalesce($10, clock_timestamp()))`,
    [
      actor.clinicId,
      id,
      planId,
      kind,
      JSON.stringify(occurrence),
      before && JSON.stringify(packed(before)),
      after && JSON.stringify(packed(after)),
      JSON.stringify(changes.map(toStored)),
      actor.membershipId,
      now === undefined ? null : new Date(now),
    ],
  );
  return id;
}

const packed = (snapshot: PlanSnapshot) => ({
  ...snapshot,
  constraints: packConstraints(snapshot.constraints),
});

/** The days, and what the rule that moved them counts from; the whole path would be most of what is stored. */
function toStored({ session, before, after, rule }: WindowChange): StoredChange {
  const ideal = after.because.ideal.filter((reason) => reason.rule.code === rule.code).slice(0, 1);
  const because = { earliest: [], ideal, latest: [] };
  return { session, rule, before: daysOf(before), after: { ...daysOf(after), because } };
}

const daysOf = ({ earliest, ideal, latest }: Window) => ({ earliest, ideal, latest });
