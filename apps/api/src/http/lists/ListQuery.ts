/** A list request in SQL: conditions with their values, order and page. */
export interface ListQuery {
  /** Starts with ` and …` or is empty; placeholders continue after the given first one. */
  where: string;
  values: unknown[];
  orderBy: string;
  offset: number;
  limit: number;
}
