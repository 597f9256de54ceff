import type { FilterRule, ListRules } from '../../http/lists/ListRules.js';
import { planStates } from './planStates.js';
import { undecided } from './reopenings/reopeningsColumn.js';

/** An approved plan of which a session is later than its window allows, or would be if it were today. */
export const drifting = (today: string): string => /* sql */ `p.state = 'approved' and exists (
  select from plan_sessions s where s.clinic_id = p.clinic_id and s.plan_id = p.id
    and s.state in ('planned', 'booked') and s.latest_on < coalesce(s.booked_on, ${today}::date))`;

/** A plan under way with changed answers that nobody has decided about yet. */
export const toDecide = /* sql */ `exists (select from plan_reopenings o where ${undecided})`;

/**
 * An approved plan with treatments that can be booked and are not: none that waits, nor while a changed answer is
 * undecided. A changed figure hides nothing: the days follow it already.
 */
export const toBook = /* sql */ `p.state = 'approved'
  and not exists (select from plan_reopenings o where ${undecided} and o.cause <> 'protocol')
  and exists (select from plan_sessions s
  where s.clinic_id = p.clinic_id and s.plan_id = p.id and s.state = 'planned' and s.kind = 'treatment'
    and s.ideal_on is not null)`;

const isToBook: FilterRule = { kind: 'flag', sql: `(${toBook}) = ?` };

/** What the list of plans can be sorted and filtered by. */
export const planListRules: ListRules = {
  name: 'plans',
  sortable: {
    draftedAt: 'p.drafted_at',
    approvedAt: 'p.approved_at',
    status: 'p.state',
    nextOn: '"nextOn"',
    reopenedAt: '"reopenedAt"',
    endedAt: '"endedAt"',
    patient: 't.family collate "und-x-icu"',
  },
  filterable: {
    id: { kind: 'ids', sql: 'p.id = any(?::uuid[])' },
    status: { kind: planStates, sql: 'p.state = any(?)' },
    patientId: { kind: 'id', sql: 'p.patient_id = ?' },
    toBook: isToBook,
    toDecide: { kind: 'flag', sql: `(${toDecide}) = ?` },
    driftingOn: { kind: 'day', sql: drifting('?') },
  },
  defaultSort: ['draftedAt', 'DESC'],
};
