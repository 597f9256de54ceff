import type { ListRules } from '../../../http/lists/ListRules.js';

/** How the list of days with hours of their own can be sorted and filtered. */
export const dayHoursRules: ListRules = {
  name: 'day-hours',
  sortable: { day: 'h.day' },
  filterable: {
    memberId: { kind: 'id', sql: 'h.membership_id = ?' },
    from: { kind: 'day', sql: 'h.day >= ?' },
    to: { kind: 'day', sql: 'h.day <= ?' },
  },
  defaultSort: ['day', 'ASC'],
};
