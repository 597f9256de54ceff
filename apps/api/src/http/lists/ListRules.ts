/** How one filter of a list is read: the kind of its value and the SQL that it becomes. */
export interface FilterRule {
  kind: 'id' | 'ids' | 'text' | 'day' | 'flag' | readonly string[];
  /** SQL with `?` for the value, as often as it is needed; `ids` and lists of choices arrive as arrays, so use `= any(?)`. */
  sql: string;
}

/** What a list can be sorted and filtered by. Whatever is not declared here is refused. */
export interface ListRules {
  name: string;
  /** Field of the wire to SQL expression. */
  sortable: Readonly<Record<string, string>>;
  filterable: Readonly<Record<string, FilterRule>>;
  /** Field and direction when the request says nothing. */
  defaultSort: readonly [field: string, direction: 'ASC' | 'DESC'];
}
