import type { EntityManager } from 'typeorm';
import { Problem } from '../../../http/problems/Problem.js';

/** Whose hours of which day. */
export interface HoursOfDay {
  readonly memberId: string | null;
  readonly day: string;
}

/**
 * Somebody else set or took back the hours of a day in the meantime: who and when, as the audit tells.
 * @param version as they are now; null where the day has none any more
 */
export async function staleDayHours(
  tx: EntityManager,
  clinicId: string,
  { memberId, day }: HoursOfDay,
  version: number | null,
): Promise<Problem> {
  const [last] = await tx.query(
    `select actor_name, at from audit_events where clinic_id = $1 and subject_id = $2
       and action in ('set-day-hours', 'remove-day-hours') and $3 = any(fields) order by id desc limit 1`,
    [clinicId, memberId ?? clinicId, `hours.${day}`],
  );
  const by = last?.actor_name ?? 'somebody else';
  return new Problem(412, 'stale', `The hours of this day were changed by ${by} in the meantime.`, {
    details: { version, changedBy: by, changedAt: last?.at ?? null, changed: ['hours'] },
  });
}
