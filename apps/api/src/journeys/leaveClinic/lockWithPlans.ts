import type { EntityManager } from 'typeorm';

/** Visits that may be flagged or freed of a flag when a specialist goes or stays. */
const PLANS = /* sql */ `
  select distinct v.plan_id as id from visits v
  where v.clinic_id = $1 and v.specialist_id = $2 and v.plan_id is not null and v.state in ('booked', 'confirmed')`;

const LOCK = 'select id from plans where clinic_id = $1 and id = any($2) order by id for update';
const SPECIALIST = 'select from resources where clinic_id = $1 and id = $2 for update';

/** More bookings than anybody makes while somebody is told to leave. */
const MOST_ROUNDS = 20;

/**
 * Locks a specialist, and before that the plans of what is booked with them: plans come before people, as everywhere.
 * What somebody booked in between has one more plan; then both are let go and locked anew, so that nobody waits in a
 * circle.
 */
export async function lockWithPlans(
  tx: EntityManager,
  clinicId: string,
  specialistId: string,
): Promise<void> {
  for (let round = 1; ; round++) {
    await tx.query('savepoint locking');
    const known = await plansOf(tx, clinicId, specialistId);
    await tx.query(LOCK, [clinicId, known]);
    await tx.query(SPECIALIST, [clinicId, specialistId]);
    const now = await plansOf(tx, clinicId, specialistId);
    if (round === MOST_ROUNDS || now.every((id) => known.includes(id))) break;
    await tx.query('rollback to savepoint locking');
  }
  await tx.query('release savepoint locking');
}

async function plansOf(tx: EntityManager, clinicId: string, specialistId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(PLANS, [clinicId, specialistId]);
  return rows.map(({ id }) => id);
}
