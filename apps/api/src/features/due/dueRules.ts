import type { ListRules } from '../../http/lists/ListRules.js';
import { dueTabs } from './dueTabs.js';
import { knownTo } from './knownTo.js';

/** What the protocols of a worklist can be narrowed to. */
export const dueModalities = ['peel', 'filler'] as const;

/** How the worklist can be filtered. Its order is the rank; which tab is meant is a filter that every row passes. */
export const dueRules: ListRules = {
  name: 'due',
  sortable: { rank: 'place' },
  filterable: {
    tab: { kind: dueTabs, sql: '?::text[] is not null' },
    specialistId: { kind: 'id', sql: `${knownTo} = ?` },
    modality: {
      kind: dueModalities,
      sql: `exists (select from courses k join protocols q on q.clinic_id = k.clinic_id and q.id = k.protocol_id
        where k.clinic_id = s.clinic_id and k.id = s.course_id and q.kind = any(?))`,
    },
  },
  defaultSort: ['rank', 'ASC'],
};
