import type { Reader } from '../database/Reader.js';

/** Moments at which something was done, of every table that keeps one by the clock of the stories. */
const STAMPS = /* sql */ `
  select 'arrived' as what, arrived_at as at from visits
  union all select 'started', started_at from visits
  union all select 'done', done_at from visits
  union all select 'booked', created_at from visits
  union all select 'stepped', at from visit_steps
  union all select 'checked', checked_at from visit_checks
  union all select 'recorded', recorded_at from treatment_records
  union all select 'told', recorded_at from patient_facts
  union all select 'planned', at from plan_events
  union all select 'approved', approved_at from plans
  union all select 'handed in', submitted_at from intakes
  union all select 'sent', sent_at from messages`;

/** What is stamped with a moment later than `now`, ISO 8601. */
export const laterStamps = (reader: Reader, now: string): Promise<{ what: string; at: Date }[]> =>
  reader.query(`select what, at from (${STAMPS}) s where at > $1`, [now]);
