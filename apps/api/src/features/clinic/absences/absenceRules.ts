import type { ListRules } from '../../../http/lists/ListRules.js';

/** How the list of absences can be sorted and filtered. */
export const absenceRules: ListRules = {
  name: 'absences',
  sortable: { startsAt: 'a.starts_at', endsAt: 'a.ends_at' },
  filterable: {
    id: { kind: 'ids', sql: 'a.id = any(?)' },
    resourceId: { kind: 'id', sql: 'a.resource_id = ?' },
    from: { kind: 'day', sql: 'a.ends_at > ?::date' },
    before: { kind: 'day', sql: 'a.ends_at <= ?::date' },
    to: { kind: 'day', sql: "a.starts_at < ?::date + interval '2 days'" },
  },
  defaultSort: ['startsAt', 'ASC'],
};
