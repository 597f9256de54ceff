import type { Day } from '@stratum/calendar';
import { overrideLapsed } from '../../database/fragments/overrideLapsed.js';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { decideVisits } from '../bookVisit/decideVisits.js';
import { overridable } from '../bookVisit/overridable.js';
import type { WantedVisit } from '../bookVisit/WantedVisit.js';
import { heldBy } from './heldBy.js';
import type { LateHeldReply } from './LateHeldReply.js';
import type { RescueErrand } from './Rescue.js';

type Reason = LateHeldReply['reason'];

interface Overridden {
  readonly id: string;
  readonly reason: string;
  readonly rules: readonly string[];
}

const OVERRIDES = /* sql */ `
  select v.id, v.override_reason as reason, v.override_rules as rules from visits v
  where v.clinic_id = $1 and v.id = any($2::uuid[]) and v.override_reason is not null
    and not ${overrideLapsed.partly('v')}`;

/**
 * Which visits of a day would be refused another time on it, as a move is: the patient or the plan stands against the
 * day itself. What a reason was written for stays as it was decided, as long as that counts.
 */
export async function heldToday(
  reader: Reader,
  clinicId: string,
  errands: readonly RescueErrand[],
  { day, staffing }: { readonly day: Day; readonly staffing: Staffing },
): Promise<ReadonlyMap<string, Reason>> {
  const ids = errands.map(({ row }) => row.id);
  const overridden = await rowsOf<Overridden>(reader, OVERRIDES, [clinicId, ids]);
  const reasons = new Map(overridden.map((one) => [one.id, one]));
  return new Map(
    errands.flatMap(({ row, about }) => {
      const reason = about === null ? 'waits' : heldBecause(row, about, reasons.get(row.id), day, staffing);
      return reason === null ? [] : [[row.id, reason] as const];
    }),
  );
}

function heldBecause(
  row: BookedRow,
  { errand, situation }: NonNullable<RescueErrand['about']>,
  overridden: Overridden | undefined,
  day: Day,
  staffing: Staffing,
): Reason | null {
  const wanted: WantedVisit = {
    ...{ errand, day, start: row.startsAt.getTime() / 60_000 },
    specialistId: heldBy(row, 'specialist')[0] ?? '',
    roomId: heldBy(row, 'room')[0] ?? '',
    deviceIds: heldBy(row, 'device'),
    urgent: null,
    override: overridden?.reason ?? null,
    overrides: overridden?.rules ?? null,
  };
  const refusal = decideVisits([wanted], situation, staffing, { override: true });
  if (refusal === null) return null;
  if (refusal.kind !== 'placement') return 'ask-the-specialist';
  const rules = refusal.problems.filter(({ code }) => overridable.includes(code));
  if (rules.length === 0) return null;
  const isDated = rules.every(({ code, params }) => code !== 'not-before' || params['until'] !== undefined);
  return isDated ? 'another-day' : 'ask-the-specialist';
}
