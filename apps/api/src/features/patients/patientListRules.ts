import type { ListRules } from '../../http/lists/ListRules.js';
import { planToBook } from './patientOutlook.js';

/** A visit of patient `p` that is still to take place, on the days that follow. */
const visits = /* sql */ `select from visits v join clinics c on c.clinic_id = v.clinic_id
  where v.clinic_id = p.clinic_id and v.patient_id = p.id
    and v.state in ('booked', 'confirmed', 'arrived', 'in-room')
    and v.starts_at >= ?::date::timestamp at time zone c.time_zone`;

/**
 * What the list of patients can be sorted and filtered by. Ids are made in the order of time, and the primary key is
 * sorted by them.
 */
export const patientListRules: ListRules = {
  name: 'patients',
  sortable: {
    name: 'p.family collate "und-x-icu"',
    number: 'p.number',
    born: 'p.born',
    createdAt: 'p.id',
  },
  filterable: {
    id: { kind: 'ids', sql: 'p.id = any(?::uuid[])' },
    /** Whether a plan of theirs has treatments that nobody has booked yet. */
    toBook: { kind: 'flag', sql: `(${planToBook} is not null) = ?` },
    /** A visit on this day or one of the six after it. */
    visitInWeekFrom: {
      kind: 'day',
      sql: `exists (${visits} and v.starts_at < (?::date + 7)::timestamp at time zone c.time_zone)`,
    },
    /** No visit on this day or any later one. */
    noVisitFrom: { kind: 'day', sql: `not exists (${visits})` },
  },
  defaultSort: ['name', 'ASC'],
};
