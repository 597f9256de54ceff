import { heldVisit } from '../../database/fragments/heldVisit.js';
import type { ListRules } from '../../http/lists/ListRules.js';
import { visitStates } from './VisitState.js';

/** The day of a visit in the zone of the clinic (`$1`), as bounds that an index can use. */
const onDay = /* sql */ `v.starts_at >= (select ?::date::timestamp at time zone c.time_zone from clinics c
    where c.clinic_id = $1)
  and v.starts_at < (select (?::date + 1)::timestamp at time zone c.time_zone from clinics c
    where c.clinic_id = $1)`;

/** Visits from a day on that are not to take place as they are booked. */
const toRearrange = /* sql */ `v.starts_at >= (select ?::date::timestamp at time zone c.time_zone from clinics c
    where c.clinic_id = $1)
  and v.state in ('booked', 'confirmed')
  and (v.id in (${heldVisit.ofPlans}) or ${heldVisit.lapsed} or ${heldVisit.stranded} or ${heldVisit.displaced})`;

/** What the list of visits can be sorted and filtered by. */
export const visitListRules: ListRules = {
  name: 'visits',
  sortable: { startsAt: 'v.starts_at', state: 'v.state' },
  filterable: {
    id: { kind: 'ids', sql: 'v.id = any(?)' },
    day: { kind: 'day', sql: onDay },
    patientId: { kind: 'id', sql: 'v.patient_id = ?' },
    specialistId: { kind: 'id', sql: 'v.specialist_id = ?' },
    planId: { kind: 'id', sql: 'v.plan_id = ?' },
    rearrangeOn: { kind: 'day', sql: toRearrange },
    state: { kind: visitStates, sql: 'v.state = any(?)' },
  },
  defaultSort: ['startsAt', 'DESC'],
};
