import type { Database } from '../../database/Database.js';

/** Failures that cost nothing, and the longest wait after more of them, in seconds. */
const FREE = 5;
const LONGEST_WAIT = 60;
/** After this many seconds without a failure the count starts again. */
const FORGIVEN = 900;

const WAIT = `case when t.failures < ${FREE} then 0
  else least(power(2, least(t.failures - ${FREE}, 10)), ${LONGEST_WAIT}) end * interval '1 second'`;
const WAITS = `t.last_failure_at > $2::timestamptz - interval '${FORGIVEN} seconds' and $2::timestamptz < t.last_failure_at + ${WAIT}`;

const COUNT = /* sql */ `
  insert into sign_in_throttles as t (key, failures, last_failure_at) values ($1, 1, $2)
  on conflict (key) do update set last_failure_at = $2, failures =
    case when t.last_failure_at <= $2::timestamptz - interval '${FORGIVEN} seconds' then 1 else t.failures + 1 end
  where not (${WAITS})
  returning failures`;

const LEFT = /* sql */ `
  select ceil(extract(epoch from t.last_failure_at + ${WAIT} - $2::timestamptz))::integer as seconds
  from sign_in_throttles t where key = $1`;

/**
 * Counts an attempt as failed before it is made, so that many at once cannot slip past the count.
 * @param now milliseconds since 1970
 * @returns how many failed lately with this one, or the seconds to wait before another is allowed
 */
export async function countAttempt(
  database: Database,
  key: string,
  now: number,
): Promise<{ failures: number } | { wait: number }> {
  const at = new Date(now);
  const [counted] = await database.read<{ failures: number }>(COUNT, [key, at]);
  if (counted) return counted;
  const [left] = await database.read<{ seconds: number }>(LEFT, [key, at]);
  return { wait: Math.max(left?.seconds ?? 1, 1) };
}
