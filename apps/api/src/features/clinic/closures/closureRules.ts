import type { ListRules } from '../../../http/lists/ListRules.js';

/** How the list of closed days can be sorted and filtered. */
export const closureRules: ListRules = {
  name: 'closures',
  sortable: { day: 'day', name: 'name' },
  filterable: {
    from: { kind: 'day', sql: 'day >= ?' },
    to: { kind: 'day', sql: 'day <= ?' },
  },
  defaultSort: ['day', 'ASC'],
};
