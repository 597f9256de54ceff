import type { ListRules } from '../../http/lists/ListRules.js';

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
  filterable: { id: { kind: 'ids', sql: 'p.id = any(?::uuid[])' } },
  defaultSort: ['name', 'ASC'],
};
