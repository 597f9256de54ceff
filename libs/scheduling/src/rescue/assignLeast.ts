/** A column that a row could have, and what it costs. */
export interface Edge {
  readonly column: number;
  readonly cost: bigint;
}

/** Prices that prove the least total: no row costs less than its price less what the column asks. */
export interface Assignment {
  readonly total: bigint;
  readonly rowPrices: readonly bigint[];
  /** What a column is worth to those who do not have it; 0 where it is left over. */
  readonly columnPrices: ReadonlyMap<number, bigint>;
}

/**
 * The least total cost of giving every row a column of its own, by shortest augmenting paths (Kuhn, Munkres).
 * Every row must have a column that no other row can have.
 */
export function assignLeast(rows: readonly (readonly Edge[])[]): Assignment {
  const rowPrices: bigint[] = rows.map(() => 0n);
  const columnPrices = new Map<number, bigint>();
  const owner = new Map<number, number>();
  for (let row = 0; row < rows.length; row++) augment(row, rows, rowPrices, columnPrices, owner);
  let total = 0n;
  for (const price of rowPrices) total += price;
  for (const price of columnPrices.values()) total -= price;
  return { total, rowPrices, columnPrices };
}

function augment(
  first: number,
  rows: readonly (readonly Edge[])[],
  rowPrices: bigint[],
  columnPrices: Map<number, bigint>,
  owner: Map<number, number>,
): void {
  /** For each column met: how much more it costs than the prices cover, and which column led to it. */
  const slack = new Map<number, { more: bigint; from: number | null }>();
  const path = new Map<number, number | null>();
  let at: { row: number; column: number | null } = { row: first, column: null };
  for (;;) {
    for (const { column, cost } of rows[at.row] as readonly Edge[]) {
      if (path.has(column)) continue;
      const more = cost - (rowPrices[at.row] as bigint) + (columnPrices.get(column) ?? 0n);
      const known = slack.get(column);
      if (known === undefined || more < known.more) slack.set(column, { more, from: at.column });
    }
    const next = cheapest(slack);
    const { more, from } = slack.get(next) as { more: bigint; from: number | null };
    rowPrices[first] = (rowPrices[first] as bigint) + more;
    for (const column of path.keys()) {
      const row = owner.get(column) as number;
      rowPrices[row] = (rowPrices[row] as bigint) + more;
      columnPrices.set(column, (columnPrices.get(column) ?? 0n) + more);
    }
    slack.delete(next);
    for (const one of slack.values()) one.more -= more;
    path.set(next, from);
    const row = owner.get(next);
    if (row === undefined) break;
    at = { row, column: next };
  }
  flip(first, [...path.keys()].at(-1) as number, path, owner);
}

function cheapest(slack: ReadonlyMap<number, { readonly more: bigint }>): number {
  let best: number | null = null;
  let least = 0n;
  for (const [column, { more }] of slack) {
    if (best === null || more < least) [best, least] = [column, more];
  }
  return best as number;
}

/** Hands the columns of a path on, the last one being free. */
function flip(
  first: number,
  last: number,
  path: ReadonlyMap<number, number | null>,
  owner: Map<number, number>,
): void {
  let column = last;
  for (;;) {
    const from = path.get(column) ?? null;
    owner.set(column, from === null ? first : (owner.get(from) as number));
    if (from === null) return;
    column = from;
  }
}
