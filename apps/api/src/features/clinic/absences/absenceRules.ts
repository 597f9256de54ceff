import type { ListRules } from '../../../http/lists/ListRules.js';

/** How the list of absences can be sorted and filtered. */
export const absenceRules: ListRules = {
  name: 'absences',
  sortable: { startsAt: 'starts_at', endsAt: 'ends_at' },
  filterable: {
    id: { kind: 'ids', sql: 'id = any(?)' },
    resourceId: { kind: 'id', sql: 'resource_id = ?' },
    from: { kind: 'day', sql: 'ends_at > ?::date' },
    to: { kind: 'day', sql: "starts_at < ?::date + interval '2 days'" },
  },
  defaultSort: ['startsAt', 'ASC'],
};
