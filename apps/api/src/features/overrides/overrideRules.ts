import type { ListRules } from '../../http/lists/ListRules.js';

const ZONE = '(select time_zone from clinics z where z.clinic_id = $1)';

/** What was done against a rule: a visit that was booked or moved, or a finding that a plan or a treatment goes on with. */
export const overriddenThings = ['visit', 'finding'] as const;

/** How overrides can be sorted and filtered; by no words, which would stand in addresses. */
export const overrideRules: ListRules = {
  name: 'overrides',
  sortable: {
    at: 'o.at',
    patient: 'p.family collate "und-x-icu"',
    by: 'm.display_name collate "und-x-icu"',
  },
  filterable: {
    id: { kind: 'ids', sql: 'o.id = any(?::uuid[])' },
    what: { kind: overriddenThings, sql: 'o.what = any(?)' },
    patientId: { kind: 'id', sql: 'o.patient_id = ?' },
    specialistId: { kind: 'id', sql: 'o."by" = ?' },
    from: { kind: 'day', sql: `o.at >= (?::date)::timestamp at time zone ${ZONE}` },
    to: { kind: 'day', sql: `o.at < (?::date + 1)::timestamp at time zone ${ZONE}` },
  },
  defaultSort: ['at', 'DESC'],
};
