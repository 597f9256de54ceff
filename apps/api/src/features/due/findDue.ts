import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { DueSessionReply } from './DueSessionReply.js';
import { dueDaysOf } from './dueDaysOf.js';
import { duePage } from './duePage.js';
import { dueRow } from './dueRow.js';
import { dueRules } from './dueRules.js';
import { type DueTab, dueTabs } from './dueTabs.js';
import type { ListedDueReply } from './ListedDueReply.js';
import { whyDue } from './whyDue.js';

/** After the clinic, today and the days that are near. */
const FIRST_CONDITION = 4;

/**
 * A page of a tab of the worklist: every patient once, who presses most first. It is read from what is stored at the
 * moment, so that it is right as soon as a visit changes.
 * @returns `total` is null where more come behind the page: a hundred thousand plans are not counted for it
 */
export async function findDue(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
  today: Day,
): Promise<{ rows: ListedDueReply[]; offset: number; total: number | null }> {
  parseListQuery(request, dueRules, FIRST_CONDITION);
  const { tab, others } = splitFilter(request['filter']);
  const narrowed = { ...request, filter: others };
  const { where, values, orderBy, offset, limit } = parseListQuery(narrowed, dueRules, FIRST_CONDITION);
  const given = [actor.clinicId, today, await dueDaysOf(database, actor.clinicId), ...values];
  const falls = orderBy.includes(' DESC');
  const page = duePage(tab, { where, limit: limit + 1, offset, falls });
  const rows = await disclose<{ patient_id: string; row: Stored; more: boolean }>(
    database,
    actor,
    { action: 'see', subject: 'due-list' },
    { text: dueRow(page, limit), values: given },
  );
  const told = rows.map(({ row }): ListedDueReply => {
    const others = row.others.map((one) => ({ ...one, ...whyDue(one, today) }));
    return { ...row, ...whyDue(row, today), others };
  });
  return { rows: told, offset, total: rows[0]?.more ? null : offset + rows.length };
}

type Days = { readonly booked: Day | null; readonly done: Day | null };
type Untold<Row> = Omit<Row, 'because' | 'days'> & Days;
type Stored = Omit<Untold<ListedDueReply>, 'others'> & {
  readonly others: readonly Untold<DueSessionReply>[];
};

/**
 * Which tab is meant, the first that was named, and what else narrows the list. The filter was looked at already; the tab
 * is no condition of its own, because one that is always true misleads the planner.
 */
function splitFilter(filter: unknown): { tab: DueTab; others: string } {
  if (typeof filter !== 'string') return { tab: 'now', others: '{}' };
  const { tab, ...others } = JSON.parse(filter) as { tab?: DueTab | readonly DueTab[] };
  const named = Array.isArray(tab) ? tab[0] : tab;
  return { tab: dueTabs.find((one) => one === named) ?? 'now', others: JSON.stringify(others) };
}
