import type { ListRules } from '../../http/lists/ListRules.js';

const ZONE = '(select time_zone from clinics c where c.clinic_id = e.clinic_id)';

/** How the audit can be sorted and filtered. */
export const auditRules: ListRules = {
  name: 'audit-events',
  sortable: { at: 'e.at' },
  filterable: {
    id: { kind: 'ids', sql: 'e.id = any(?)' },
    patientId: { kind: 'id', sql: 'e.patient_ids @> array[?::uuid]' },
    actorId: { kind: 'id', sql: 'e.actor_id = ?' },
    subjectId: { kind: 'id', sql: 'e.subject_id = ?' },
    action: { kind: 'text', sql: 'e.action = ?' },
    subject: { kind: 'text', sql: 'e.subject = ?' },
    from: { kind: 'day', sql: `e.at >= (?::date)::timestamp at time zone ${ZONE}` },
    to: { kind: 'day', sql: `e.at < (?::date + 1)::timestamp at time zone ${ZONE}` },
  },
  defaultSort: ['at', 'DESC'],
};
