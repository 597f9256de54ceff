import { isGoingOn, ONE_BY_ONE } from '../../database/fragments/standing.js';
import { type DuePart, dueParts } from './dueParts.js';
import type { DueTab } from './dueTabs.js';

/** Which rows of a tab. */
export interface DuePage {
  /** More conditions on `s` and `n`, each with ` and ` before it. They are asked first: they leave few. */
  readonly where: string;
  readonly limit: number;
  readonly offset: number;
  /** The other way round. */
  readonly falls?: boolean;
}

/** Ids of the sessions of a page with their patients, in their order: `clinic_id, id, plan_id, patient_id, place`. */
export function duePage(tab: DueTab, { where, limit, offset, falls = false }: DuePage): string {
  const parts = dueParts[tab].map(
    (part, nr) => /* sql */ `(
    select s.clinic_id, s.id, s.plan_id, n.patient_id, ${nr} as part, row_number() over (order by ${orderOf(part, falls)}) as nr
    from plan_sessions s join plans n on n.clinic_id = s.clinic_id and n.id = s.plan_id
      and ${isGoingOn('n', ONE_BY_ONE)}
    where s.clinic_id = $1 and $3::int is not null and ${part.held}
      and case when true${where} then ${part.besides} else false end
    order by ${orderOf(part, falls)} limit ${limit} + ${offset})`,
  );
  return /* sql */ `select clinic_id, id, plan_id, patient_id, row_number() over (order by ${falls ? '-part' : 'part'}, nr) as place
    from (${parts.join(' union all ')}) parts order by place limit ${limit} offset ${offset}`;
}

function orderOf({ key, falls = false }: DuePart, turned: boolean): string {
  return `${key} ${falls === turned ? 'asc' : 'desc'}, s.id ${turned ? 'desc' : 'asc'}`;
}
