import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import { overrideLapsed } from '../../database/fragments/overrideLapsed.js';
import { utc } from '../../database/utc.js';

const OVERRIDDEN = /* sql */ `
  select ${utc('v.overridden_at')} as at from visits v join clinics c on c.clinic_id = v.clinic_id
  where v.clinic_id = $1 and v.id = $2 and v.override_reason is not null
    and (v.starts_at at time zone c.time_zone)::date = $3::date and not ${overrideLapsed.whole('v')}`;

/** When it was decided that a visit may take place today against a rule; null when it was not, or counts no more. */
export async function overriddenToday(
  tx: EntityManager,
  clinicId: string,
  visitId: string,
  today: Day,
): Promise<string | null> {
  const [overridden]: { at: string }[] = await tx.query(OVERRIDDEN, [clinicId, visitId, today]);
  return overridden?.at ?? null;
}
